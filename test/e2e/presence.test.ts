import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { launchDesktop, type Desktop } from "../harness/desktop.ts";
import { cannotRun, pause, until } from "../harness/place.ts";
import { startSession, type Session } from "../harness/session.ts";
import { must, openCli, secret, startAgent, tw, type CliClient } from "../harness/tokenward.ts";

/** Real prompts of the real desktop app: no page draws them, and no page can answer them. */
describe.skipIf(cannotRun("session", "display", "desktop"))("showing a value", () => {
  let session: Session;
  let cli: CliClient;
  let desktop: Desktop;
  let window: Page;
  const value = randomBytes(20).toString("hex");
  const passphrase = randomBytes(9).toString("base64url");
  const button = (name: string) => window.getByRole("button", { name, exact: true });
  const outcomes = async (): Promise<readonly string[]> => must(await cli.audit.list({ limit: 100 })).filter(({ type }) => type === "token.reveal" || type === "presence.grant").map(({ type, outcome }) => `${type} ${outcome}`);
  /** Waits until the native question has the keyboard, then presses keys. */
  const answer = async (...keys: readonly string[]): Promise<void> => {
    await pause(700);
    for (const key of keys) await session.xdotool("key", key);
  };

  beforeAll(async () => {
    session = await startSession({ display: true });
    await startAgent(session);
    cli = await openCli(session);
    must(await cli.vault.init({ keychain: "os" }));
    must(await cli.token.add({ value: secret(value), label: "ci-deploy" }));
    desktop = await launchDesktop(session);
    ({ window } = desktop);
    await window.getByRole("listitem").filter({ hasText: "ci-deploy" }).click();
  });
  afterAll(async () => {
    await desktop?.stop();
    cli?.close();
    await session?.stop();
  });

  test("without a passphrase a native question is asked; Enter alone means no", async () => {
    await button("Show").click();
    await answer("Return");
    await window.getByText("You did not confirm").waitFor();
    expect(await window.content()).not.toContain(value);
    expect(await outcomes()).toEqual([]);
  });

  test("with a passphrase its own window asks for it: a wrong one shows nothing, the right one shows the value until it is hidden", async () => {
    must(await cli.vault.setPassphrase({ next: secret(passphrase) }));
    const typed = async (text: string): Promise<void> => {
      await button("Show").click();
      const prompt = await desktop.page("passphrase.html");
      // The prompt is not the page that lists tokens: typing reaches it alone.
      await prompt.locator("input").fill(text);
      // The prompt closes under the key that answers it.
      await prompt.keyboard.press("Enter").catch(() => undefined);
    };
    await typed(`${passphrase}x`);
    await window.getByText("That is not the passphrase").waitFor();
    expect(await window.content()).not.toContain(value);

    await typed(passphrase);
    await window.getByText(value).waitFor();
    expect(await outcomes()).toEqual(["token.reveal done", "token.reveal intent", "presence.grant refused"]);
    await button("Hide").click();
    await until("the value to be gone", async () => !(await window.content()).includes(value));
  });

  test("asked each time, copying asks too", async () => {
    must(await cli.vault.setSettings({ presence: "always" }));
    await button("Copy").click();
    const prompt = await desktop.page("passphrase.html");
    await prompt.locator("input").waitFor();
    await prompt.keyboard.press("Escape").catch(() => undefined);
    await window.getByText("You did not confirm").first().waitFor();
    expect(must(await cli.audit.list({ limit: 100 })).some(({ type }) => type === "token.copy")).toBe(false);
  });

  test("to be asked less often takes the passphrase, at every door", async () => {
    expect((await tw(session, ["settings", "presence=unlocked"])).code).toBe(5);
    expect((await tw(session, ["settings", "presence=unlocked", "--passphrase-stdin"], { stdin: `${passphrase}x` })).code).toBe(5);
    await window.getByRole("link", { name: "Settings" }).click();
    await window.getByLabel("Ask before a value leaves").selectOption({ label: "An unlocked vault is enough" });
    await window.getByLabel("Passphrase, to be asked less often").fill(`${passphrase}x`);
    await button("Ask no more").click();
    await window.locator("form").filter({ hasText: "asked less often" }).getByText("That is not the passphrase").waitFor();
    expect(must(await cli.vault.settings({})).presence).toBe("always");
    await window.getByLabel("Passphrase, to be asked less often").fill(passphrase);
    await button("Ask no more").click();
    await until("the setting", async () => must(await cli.vault.settings({})).presence === "unlocked");
    await window.getByLabel("Passphrase, to be asked less often").waitFor({ state: "detached" });
  });
});
