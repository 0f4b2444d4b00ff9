import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createConsumerFiles } from "../../apps/agent/src/adapters/consumer-files.fs.ts";
import { createHttp } from "../../apps/agent/src/adapters/http.fetch.ts";
import type { Http } from "@tokenward/vault/ports";
import { Crash, createWorld, secretOf } from "../../packages/vault/src/rotation/testing/world.ts";
import { startVerdaccio, type Verdaccio } from "../servers/verdaccio.ts";

const cli = { caller: "cli", browser: null } as const;
const http = createHttp("Tokenward/test");
const clock = { now: () => Date.now(), wait: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)) };
const none = () => ({ kind: "unreachable", message: "not used" }) as const;

describe.each(["legacy", "jwt"] as const)("verdaccio with %s tokens", (tokens) => {
  let registry: Verdaccio;
  const home = mkdtempSync(join(tmpdir(), "tokenward-flow-"));
  const password = randomBytes(9).toString("hex");
  let users = 0;
  beforeAll(async () => {
    registry = await startVerdaccio({ tokens });
  }, 60_000);
  afterAll(async () => {
    await registry.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const setUp = async (options: { readonly readonly?: boolean } = {}, send: Http["send"] = (request) => http.send(request)) => {
    const { loginToken } = await registry.createUser(`ann${users++}`, password);
    const made = await registry.createToken(loginToken, password, options);
    const path = join(home, `${users}.npmrc`);
    const npmrc = (token: string): string => `registry=${registry.url}/\n${registry.url.replace("http:", "")}/:_authToken=${token}\n`;
    writeFileSync(path, npmrc(made.token), { mode: 0o600 });
    const files = createConsumerFiles({ home, env: { npm_config_userconfig: path } });
    const world = createWorld(none, { provider: "npm", baseUrl: null, consumers: [{ path, format: "npmrc", version: 1 }] }, made.token, { http: { send }, files, clock });
    return { loginToken, made, path, npmrc, world, list: () => registry.listTokens(loginToken) };
  };

  test("one click: the new token works, the old one is refused, the .npmrc has the new one", async () => {
    const { made, path, npmrc, world, list } = await setUp();
    const rotations = world.start();
    expect(await rotations.identify(world.token())).toMatchObject({ ok: true, value: { account: expect.stringMatching(/^ann/), providerSideId: made.key, scopes: ["read", "write"], baseUrl: registry.url } });
    const answer = await rotations.handlers.start({ id: world.tokenId, password: secretOf(password) }, cli);
    expect(answer).toMatchObject({ ok: true, value: { step: "done", problem: null } });
    const next = world.valueAt(2) ?? "";
    expect(world.token().baseUrl).toBe(registry.url);
    expect(readFileSync(path, "utf8")).toBe(npmrc(next));
    expect(await registry.whoami(made.token)).toEqual({ status: 403, name: null });
    expect(await registry.publish(made.token, "old-token")).toBe(403);
    expect((await registry.whoami(next)).name).toMatch(/^ann/);
    expect(await registry.publish(next, "new-token")).toBeLessThan(300);
    expect((await list()).map(({ key }) => key)).toEqual([world.token().providerSideId]);
  });

  test("a wrong password makes nothing", async () => {
    const { made, world, list } = await setUp();
    expect(await world.start().handlers.start({ id: world.tokenId, password: secretOf("not the password") }, cli)).toMatchObject({ ok: false, error: { code: "needs-input" } });
    expect((await list()).map(({ key }) => key)).toEqual([made.key]);
  });

  test("a token of `npm login` could not be retired, so it is not replaced", async () => {
    const { loginToken, world } = await setUp();
    world.values.set(`${world.tokenId}/1`, Buffer.from(loginToken));
    expect(await world.start().handlers.start({ id: world.tokenId, password: secretOf(password) }, cli)).toMatchObject({ ok: true, value: { step: "refused" } });
  });

  test("a token that may only read cannot make its successor, and is told so", async () => {
    const { made, world, list } = await setUp({ readonly: true });
    expect(await world.start().handlers.start({ id: world.tokenId, password: secretOf(password) }, cli)).toMatchObject({ ok: true, value: { step: "refused" } });
    expect((await list()).map(({ key }) => key)).toEqual([made.key]);
  });

  test("the panic button", async () => {
    const { made, world, list } = await setUp();
    expect(await world.start().handlers.revoke({ id: world.tokenId }, cli)).toMatchObject({ ok: true, value: { confirmed: true } });
    expect((await registry.whoami(made.token)).status).toBe(403);
    expect(await list()).toEqual([]);
  });

  test("killed between verdaccio's making the token and our keeping it: the orphan is found and deleted", async () => {
    let armed = true;
    const { made, path, npmrc, world, list } = await setUp({}, async (request) => {
      const answer = await http.send(request);
      if (armed && request.method === "POST") {
        armed = false;
        world.crashAfter(0);
        throw new Crash("the program was killed");
      }
      return answer;
    });
    await world.start().handlers.start({ id: world.tokenId, password: secretOf(password) }, cli).catch((error: unknown) => expect(error).toBeInstanceOf(Crash));
    expect(world.entry().step).toBe("intent");
    expect(await list()).toHaveLength(2);
    world.crashAfter(Infinity);
    await world.start().resume();
    expect(world.entry().step).toBe("undone");
    expect((await registry.whoami(made.token)).name).toMatch(/^ann/);
    expect((await list()).map(({ key }) => key)).toEqual([made.key]);
    expect(readFileSync(path, "utf8")).toBe(npmrc(made.token));
  }, 30_000);
});
