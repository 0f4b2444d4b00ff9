import { appendFile } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Rotation, TokenId } from "@tokenward/shared/domain";
import { makeNpmAccount, type NpmAccount } from "../harness/npm-account.ts";
import { cannotRun, until } from "../harness/place.ts";
import { startSession, type Session } from "../harness/session.ts";
import { must, openCli, secret, tw, twOk, type Said } from "../harness/tokenward.ts";
import { startFaultyProxy, type FaultyProxy } from "../servers/faulty-proxy.ts";

/** The registry fails in the middle: the developer has a token that works, in the .npmrc too, and is told what happened. */
describe.skipIf(cannotRun("session"))("rotating while the provider fails", { timeout: 90_000 }, () => {
  let session: Session;
  let account: NpmAccount;
  let proxy: FaultyProxy;
  let silent: FaultyProxy;
  let hanging: Promise<Said>;
  let id: TokenId;
  let slow: string;
  beforeAll(async () => {
    session = await startSession();
    account = await makeNpmAccount(session);
    proxy = await startFaultyProxy(account.registry.url);
    await twOk(session, ["init"]);
    const cli = await openCli(session);
    ({ id } = must(await cli.token.add({ value: secret(account.token), label: "ci", baseUrl: proxy.url })));
    must(await cli.token.setConsumers({ id, paths: [account.npmrc] }));
    // A second token, whose registry never answers: the wait for it goes on beside the other tests.
    silent = await startFaultyProxy(account.registry.url);
    slow = (await account.registry.createToken(account.loginToken, account.password)).token;
    await appendFile(account.npmrc, `${silent.url.replace("http:", "")}/:_authToken=${slow}\n`);
    must(await cli.token.add({ value: secret(slow), label: "slow", baseUrl: silent.url }));
    silent.fail(() => true, "hang");
    cli.close();
    hanging = rotate("slow");
  });
  beforeEach(() => proxy.fail(null));
  afterAll(async () => {
    await proxy?.stop();
    await silent?.stop();
    await account?.registry.stop();
    await session?.stop();
  });

  const rotate = (label = "ci"): Promise<Said> => tw(session, ["rotate", label, "--password-stdin"], { stdin: account.password });
  const rotations = async (): Promise<readonly Rotation[]> => ((await twOk(session, ["rotation", "list", "--json"])).json() as Rotation[]).filter(({ tokenId }) => tokenId === id);
  const settled = () => until("the rotation's end", async () => (await rotations()).every(({ endedAt }) => endedAt !== null), 20_000);
  const works = async (value: string): Promise<boolean> => (await account.registry.whoami(value)).name === account.name;
  const inVault = async (): Promise<string> => (await twOk(session, ["token", "get", "ci"])).stdout;
  const isMint = (method: string): boolean => method === "POST";

  test.each([
    ["to everything", () => true, 500],
    ["to the request for a new token", isMint, 500],
  ] as const)("an error %s: said, and the old token is what it was (%#)", async (_what, matches, status) => {
    const before = await account.tokenInNpmrc();
    proxy.fail(matches, status);
    const said = await rotate();
    expect(said.code, said.stdout + said.stderr).toBe(7);
    expect(said.stdout + said.stderr).toMatch(/old (one|token) works as before|Nothing was changed|nothing was changed|found out/);
    expect(said.stdout + said.stderr).not.toMatch(/\n\s+at /);
    expect((await account.tokenInNpmrc()) === before && (await works(before)) && (await inVault()) === before).toBe(true);
    proxy.fail(null);
    expect(await account.registry.listTokens(account.loginToken)).toHaveLength(2);
  });

  test("the old token's end fails: the new one is handed out and works, and the end is tried again", async () => {
    const before = await account.tokenInNpmrc();
    proxy.fail((method) => method === "DELETE", 500);
    const said = await rotate();
    expect(said.code, said.stdout + said.stderr).toBe(7);
    const next = await account.tokenInNpmrc();
    expect(next !== before && (await works(next)) && (await inVault()) === next).toBe(true);
    proxy.fail(null);
    const open = (await rotations()).find(({ endedAt }) => endedAt === null);
    await tw(session, ["rotation", "retry", open!.id]);
    await settled();
    expect(await works(before)).toBe(false);
    expect(await works(next)).toBe(true);
    expect(await account.registry.listTokens(account.loginToken)).toHaveLength(2);
  });

  test("no answer at all: the wait ends with a sentence, the old token works, and then it goes through", async () => {
    const said = await hanging;
    expect(said.code, said.stdout + said.stderr).toBe(7);
    expect(said.stdout + said.stderr).toMatch(/not answer|in time/);
    expect(await works(slow)).toBe(true);
    silent.fail(null);
    expect((await rotate("slow")).code).toBe(0);
    expect(await works(slow)).toBe(false);
    expect((await twOk(session, ["audit", "verify", "--json"])).json()).toMatchObject({ ok: true });
  });
});
