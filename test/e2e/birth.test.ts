import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Rotation, Token } from "@tokenward/shared/domain";
import { awaitCard, press } from "../guard/births/card.ts";
import { documented } from "../guard/births/documented.html.ts";
import { launchBrowser, type Browser } from "../harness/browser.ts";
import { search } from "../harness/canary.ts";
import { openPage } from "../harness/open-page.ts";
import { cannotRun, until } from "../harness/place.ts";
import { startSession, type Session } from "../harness/session.ts";
import { tapDoor, type Tap } from "../harness/tap.ts";
import { tw, twOk } from "../harness/tokenward.ts";
import { startGithub, type Github } from "../servers/github.ts";

/** Everything real but GitHub: a guided rotation waits, its page shows the new token, and nobody copies anything. */
describe.skipIf(cannotRun("session", "display", "browser"))("a rotation finished from the provider's page", () => {
  let session: Session;
  let github: Github;
  let browser: Browser;
  let tap: Tap;
  const page = documented[0]!;
  let shown = "";

  beforeAll(async () => {
    session = await startSession({ display: true });
    github = await startGithub();
    await twOk(session, ["init", "--keychain", "os"]);
    // Every frame between the native host and the agent goes through a tap.
    tap = await tapDoor(session, "extension");
    await twOk(session, ["browser", "install"]);
    browser = await launchBrowser(session);
    await browser.context.route(/^https:\/\/github\.com\//, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: `<!doctype html><meta charset="utf-8"><title>Tokens</title>${page.html(shown)}` }));
    const code = await browser.pair();
    await until("the pairing", async () => (await tw(session, ["browser", "approve", code])).code === 0);
    await browser.knows(0);
  });
  afterAll(async () => {
    await browser?.stop();
    await tap?.stop();
    await github?.stop();
    await session?.stop();
  });

  test("the page's token goes to the rotation that waits: tested, handed out, the old one dead; the value is nowhere on the way", async () => {
    const old = github.make();
    const file = join(session.userHome, ".env.ci");
    await writeFile(file, `TOKEN="${old}"\n`, { mode: 0o600 });
    await twOk(session, ["token", "add", "--label", "ci-deploy", "--base-url", github.url], { stdin: old });
    await twOk(session, ["token", "places", "ci-deploy", "--add", file]);
    const begun = await tw(session, ["rotate", "ci-deploy", "--json"]);
    expect(Rotation.parse(begun.json()).step).toBe("awaiting-value");

    shown = github.make();
    const opened = await openPage(browser.context, page.url);
    await awaitCard(opened, /^Is this the new ci-deploy\?$/);
    await press(opened, /^Finish the rotation of ci-deploy$/);
    await awaitCard(opened, /^The rotation of ci-deploy goes on$/);
    await until("the old token's death", async () => Rotation.array().parse((await twOk(session, ["rotation", "list", "--json"])).json())[0]?.step === "done", 20_000);
    expect([github.alive(old), github.alive(shown), (await readFile(file, "utf8")) === `TOKEN="${shown}"\n`]).toEqual([false, true, true]);
    await opened.close();

    expect(tap.bytes()).toBeGreaterThan(0);
    expect(tap.saw(shown)).toEqual([]);
    expect((await twOk(session, ["audit", "verify", "--json"])).json()).toMatchObject({ ok: true });
  }, 90_000);

  test("a second token is kept as a new one; no storage of the browser or of ours holds either", async () => {
    const first = shown;
    shown = github.make();
    const opened = await openPage(browser.context, page.url);
    await awaitCard(opened, /^A new GitHub token$/);
    await press(opened, /^Keep it in Tokenward$/);
    await awaitCard(opened, /^It is in your vault$/);
    await opened.close();
    const tokens = Token.array().parse((await twOk(session, ["token", "list", "--json"])).json());
    expect(tokens).toHaveLength(2);
    expect(tokens.map(({ lastFour }) => lastFour).toSorted()).toEqual([first.slice(-4), shown.slice(-4)].toSorted());
    expect(tap.saw(shown)).toEqual([]);
    await browser.stop();
    for (const value of [first, shown]) expect(search(session.folder, value, (path) => path.endsWith(".env.ci")).map(({ form }) => form)).toEqual([]);
  }, 90_000);
});
