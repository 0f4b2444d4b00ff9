import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { copyText, isWarned, launchBrowser, pasteInto, type Browser } from "../harness/browser.ts";
import { search } from "../harness/canary.ts";
import { launchDesktop, type Desktop } from "../harness/desktop.ts";
import { makeNpmAccount, type NpmAccount } from "../harness/npm-account.ts";
import { cannotRun, until } from "../harness/place.ts";
import { startSession, type Session } from "../harness/session.ts";
import { tapDoor, type Tap } from "../harness/tap.ts";
import { twOk } from "../harness/tokenward.ts";

/** Everything real: keyring, window, browser, native host, registry; and the values nowhere but where they belong. */
describe.skipIf(cannotRun("session", "display", "desktop", "browser"))("one token's life in the window", () => {
  let session: Session;
  let account: NpmAccount;
  let desktop: Desktop;
  let browser: Browser;
  let window: Page;
  let taps: readonly Tap[] = [];
  const button = (name: string | RegExp) => window.getByRole("button", { name });
  const rail = (name: string) => window.getByRole("link", { name });

  beforeAll(async () => {
    session = await startSession({ display: true });
    account = await makeNpmAccount(session);
    // Started first, so that every frame of the window and the browser goes through a tap.
    await twOk(session, ["agent", "start"]);
    taps = await Promise.all((["desktop", "window", "extension"] as const).map((door) => tapDoor(session, door)));
    desktop = await launchDesktop(session);
    ({ window } = desktop);
  });
  afterAll(async () => {
    await browser?.stop();
    await desktop?.stop();
    await Promise.all(taps.map((tap) => tap.stop()));
    await account?.registry.stop();
    await session?.stop();
  });

  test("the window makes the vault and shows the recovery kit once", async () => {
    await button("Make the vault").click();
    await window.getByLabel("Recovery kit").waitFor();
    await window.getByLabel("I have stored it").check();
    await button("Go on").click();
    await window.getByText("No tokens yet").waitFor();
  });

  test("a pasted npm token is in the inventory, its item in the keyring, its value in neither", async () => {
    await button("Add a token").click();
    await window.getByLabel("Token", { exact: true }).fill(account.token);
    await window.getByText(/npm/).first().waitFor();
    await window.getByLabel("Label").fill("ci-deploy");
    await button("Keep it").click();
    await window.getByRole("listitem").filter({ hasText: "ci-deploy" }).waitFor();
    expect(await window.content()).not.toContain(account.token);
    const items = await session.secretTool("service", "Tokenward");
    expect(items).toMatch(/attribute\.account = [0-9a-z]{26}\/1\b/);
    expect(items).not.toContain(account.token);
  });

  test("the places that use it are found and kept", async () => {
    await button("Find places").click();
    await window.getByLabel(account.npmrc).check();
    await button("Keep these places").click();
    await window.getByText("current").waitFor();
  });

  test("a browser is paired by comparing a code in the window", async () => {
    await twOk(session, ["browser", "install"]);
    browser = await launchBrowser(session);
    const code = await browser.pair();
    await rail("Settings").click();
    await until("the code in the window", async () => (await window.locator("main").innerText()).replaceAll(/\s/g, "").includes(code));
    await button("The codes are the same").click();
    await browser.knows(1);
  });

  test("pasting it elsewhere leaves the field empty, warns, and the incident is in the window within a second", async () => {
    await rail("Incidents").click();
    await copyText(session, account.token);
    const page = await browser.open("https://paste.example/new");
    const pastedAt = Date.now();
    await pasteInto(page);
    await window.getByText("Kept out of paste.example").waitFor();
    expect(Date.now() - pastedAt).toBeLessThan(1_500);
    expect(await page.locator("#field").inputValue()).toBe("");
    expect(await isWarned(page)).toBe(true);
    await page.close();
  });

  test("one click on the incident rotates it: old refused, new accepted, .npmrc rewritten, audit clean", async () => {
    await button("Rotate now").click();
    await window.getByLabel("Account password").fill(account.password);
    await button("Rotate").last().click();
    await window.getByText("It is safe now.").waitFor({ timeout: 30_000 });
    expect((await account.registry.whoami(account.token)).name).toBeNull();
    const next = await account.tokenInNpmrc();
    expect(next === account.token).toBe(false);
    expect(await account.registry.whoami(next)).toEqual({ status: 200, name: account.name });
    expect((await twOk(session, ["audit", "verify", "--json"])).json()).toMatchObject({ ok: true });
    await button("Close").last().click();
  });

  test("no value went through a door that it need not go through", async () => {
    const next = await account.tokenInNpmrc();
    const saw = (value: string) => taps.filter((tap) => tap.saw(value).length > 0).map(({ door }) => door);
    expect(taps.map((tap) => tap.bytes() > 0)).toEqual([true, true, true]);
    // It was typed into the window once, to be kept. The new one was made, tested and handed out without anybody's eyes.
    expect(saw(account.token)).toEqual(["window"]);
    expect(saw(next)).toEqual([]);
  });

  test("neither value is anywhere on disk but in .npmrc, nor in what any program printed, nor in a crash", async () => {
    const next = await account.tokenInNpmrc();
    await writeFile(join(session.folder, "desktop.log"), desktop.said());
    // A crash must not write values down either.
    const [agent] = session.processes(/agent[/\\]src[/\\]main/);
    expect(agent).toBeDefined();
    process.kill(agent!, "SIGABRT");
    await until("the agent to be gone", () => !session.processes(/agent[/\\]src[/\\]main/).includes(agent!));
    const mayHold = (file: string): boolean => file === account.npmrc;
    for (const [name, value] of [["the old value", account.token], ["the new value", next]] as const) {
      expect(search(session.folder, value, mayHold), name).toEqual([]);
    }
    expect(search(session.folder, account.password), "the account's password").toEqual([]);
  });
});
