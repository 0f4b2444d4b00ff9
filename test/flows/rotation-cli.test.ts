import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { Rotation, Token } from "@tokenward/shared/domain";
import { cannotRun } from "../harness/place.ts";
import { startSession, type Session } from "../harness/session.ts";
import { tw, twOk } from "../harness/tokenward.ts";
import { endAgents, withVault } from "../harness/vault-place.ts";
import { startGithub } from "../servers/github.ts";
import { startGitlab } from "../servers/gitlab.ts";

/** The recipes that npm does not have, from the command line to a server and the file in which the token is used. */
describe.skipIf(cannotRun("session"))("rotating from the command line", () => {
  let session: Session;
  let vault: Session;
  const stops: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    session = await startSession();
  });
  afterEach(async () => {
    await endAgents(vault, "SIGTERM");
    for (const stop of stops.splice(0)) await stop();
  });
  afterAll(() => session?.stop());

  const keep = async (name: string, value: string, baseUrl: string) => {
    vault = withVault(session);
    await twOk(vault, ["init", "--keychain", "os"]);
    const file = join(session.userHome, `.env.${name}`);
    await writeFile(file, `# used by ${name}\r\nTOKEN="${value}"\r\nOTHER=1\r\n`, { mode: 0o640 });
    const token = Token.parse((await twOk(vault, ["token", "add", "--label", name, "--base-url", baseUrl, "--json"], { stdin: value })).json());
    await twOk(vault, ["token", "places", name, "--add", file]);
    return { token, file, inFile: async () => /TOKEN="([^"]*)"/.exec(await readFile(file, "utf8"))?.[1] };
  };

  test("GitHub, guided: a filled-in page, somebody else's token refused, the right one tested and handed out, the old one dead", async () => {
    const github = await startGithub();
    stops.push(() => github.stop());
    const old = github.make({ scopes: ["repo", "read:org"] });
    const { token, inFile, file } = await keep("release", old, github.url);
    expect(token).toMatchObject({ provider: "github", kind: "github-personal" });
    expect(Token.parse((await twOk(vault, ["token", "identify", "release", "--json"])).json())).toMatchObject({ account: "ann", scopes: ["repo", "read:org"] });

    const begun = await tw(vault, ["rotate", "release", "--json"]);
    expect(begun.code).toBe(5);
    const rotation = Rotation.parse(begun.json());
    expect(rotation).toMatchObject({ step: "awaiting-value", recipe: "guided" });
    const page = new URL(rotation.page!);
    expect([page.origin, page.pathname, page.searchParams.get("scopes")]).toEqual([new URL(github.url).origin, "/settings/tokens/new", "repo,read:org"]);

    const foreign = await tw(vault, ["rotation", "supply", "release"], { stdin: github.make({ login: "bob", scopes: ["repo", "read:org"] }) });
    expect(foreign.code).not.toBe(0);
    expect(`${foreign.stdout}${foreign.stderr}`).toContain("bob");
    expect([github.alive(old), await inFile()]).toEqual([true, old]);

    const next = github.make({ scopes: ["repo", "read:org"] });
    const done = Rotation.parse((await twOk(vault, ["rotation", "supply", "release", "--json"], { stdin: next })).json());
    expect(done).toMatchObject({ step: "done", missing: [] });
    expect([github.alive(old), github.alive(next), await inFile() === next]).toEqual([false, true, true]);
    expect(await readFile(file, "utf8")).toMatch(/^# used by release\r\nTOKEN=".*"\r\nOTHER=1\r\n$/);
    expect((await twOk(vault, ["token", "get", "release"])).stdout.trimEnd() === next).toBe(true);
    expect((await twOk(vault, ["audit", "verify", "--json"])).json()).toMatchObject({ ok: true });
  }, 60_000);

  test("GitLab, in place: one command, the old value dead with the making of the new one", async () => {
    const gitlab = await startGitlab();
    stops.push(() => gitlab.stop());
    const old = gitlab.make({ days: 30 });
    const { token, inFile } = await keep("mirror", old, `${gitlab.url}/api/v4`);
    expect(token).toMatchObject({ provider: "gitlab" });
    expect((await twOk(vault, ["rotate", "mirror"])).stdout).toContain("It is safe now.");
    const next = await inFile();
    expect([gitlab.alive(old), next !== undefined && gitlab.alive(next)]).toEqual([false, true]);
    expect(gitlab.familyKills()).toBe(0);
    expect((await twOk(vault, ["token", "list"])).stdout).toMatch(/mirror +GitLab/);
  }, 60_000);
});
