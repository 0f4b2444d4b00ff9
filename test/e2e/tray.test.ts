import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchDesktop, type Desktop } from "../harness/desktop.ts";
import { cannotRun, pause, until } from "../harness/place.ts";
import { runProgram } from "../harness/program.ts";
import { startSession, type Session } from "../harness/session.ts";
import { startShell, type Shell } from "../harness/shell.ts";
import { must, openCli, secret, startAgent, type CliClient } from "../harness/tokenward.ts";

const dayMs = 86_400_000;

/** The real window and agent on a session bus with a shell that shows notices and a tray. */
describe.skipIf(cannotRun("session", "display", "desktop"))("the tray, its search and the reminders", () => {
  let session: Session;
  let shell: Shell;
  let cli: CliClient;
  let desktop: Desktop;
  const values = new Map(["mail-sender", "release-bot", "mirror-sync", "ci-deploy", "for-ever"].map((label) => [label, randomBytes(20).toString("hex")]));
  const clipboard = async (): Promise<string> => (await runProgram("xclip", ["-selection", "clipboard", "-o"], { env: session.env, limitMs: 3_000 })).stdout;

  beforeAll(async () => {
    session = await startSession({ display: true });
    shell = await startShell(session);
    await startAgent(session);
    cli = await openCli(session);
    must(await cli.vault.init({ keychain: "os" }));
    must(await cli.vault.setSettings({ clipboardSeconds: 5 }));
    for (const [label, days] of [["mail-sender", 5], ["release-bot", 9], ["mirror-sync", 33], ["ci-deploy", 60], ["for-ever", null]] as const) {
      must(await cli.token.add({ value: secret(values.get(label)!), label, expiresAt: days === null ? null : Date.now() + days * dayMs }));
    }
    must(await cli.vault.lock({ reason: "a test" }));
    desktop = await launchDesktop(session);
  });
  afterAll(async () => {
    await desktop?.stop();
    cli?.close();
    shell?.stop();
    await session?.stop();
  });

  test("what dies soon is said once each, also while the vault is locked, and a click opens the token", async () => {
    await until("the notices", () => shell.notices.length >= 2);
    await pause(500);
    expect(shell.notices.map(({ title }) => title).toSorted()).toEqual(["mail-sender dies in 4 days", "release-bot dies in 8 days"]);
    expect(JSON.stringify(shell.notices)).not.toContain(values.get("mail-sender")!.slice(-4));
    shell.click(shell.notices.find(({ title }) => title.startsWith("mail-sender"))!);
    await until("the token in the window", async () => (await desktop.page("index.html")).url().includes("/inventory/"));
    must(await cli.vault.unlock({}));
    await (await desktop.page("index.html")).getByRole("heading", { name: "mail-sender" }).waitFor();
  });

  test("the menu offers the three tokens that die next, and choosing one copies it until the time is up", async () => {
    const menu = await until("the menu", async () => ((items) => items.length > 5 && items)(await shell.menu()));
    const labels = menu.map(({ label }) => label);
    expect(labels.filter((label) => label.includes("·")).map((label) => label.split("  ·  ")[0])).toEqual(["mail-sender", "release-bot", "mirror-sync"]);
    expect(labels).toEqual(expect.arrayContaining(["Search tokens…", "Open Tokenward", "Lock", "Quit"]));
    await shell.choose(menu.find(({ label }) => label.startsWith("release-bot"))!);
    await until("the value on the clipboard", async () => (await clipboard()) === values.get("release-bot"));
    await until("the clipboard to be cleared", async () => (await clipboard()) === "", 9_000);
  });

  test("the global shortcut opens the search; typing and Enter copy", async () => {
    await session.xdotool("key", "ctrl+shift+space");
    const popup = await desktop.page("popup.html");
    await popup.getByRole("option").first().waitFor();
    await session.xdotool("type", "--delay", "20", "ci-dep");
    await until("one match", async () => (await popup.getByRole("option").count()) === 1);
    await session.xdotool("key", "Return");
    await until("the value on the clipboard", async () => (await clipboard()) === values.get("ci-deploy"));
    // Locking does not wait for the time.
    must(await cli.vault.lock({ reason: "a test" }));
    await until("the clipboard to be cleared", async () => (await clipboard()) === "", 4_000);
    const types = must(await cli.audit.list({ limit: 50 })).map(({ type, outcome }) => `${type} ${outcome}`);
    expect(types.filter((type) => type === "token.copy done")).toHaveLength(2);
  });

  test("started again, it says nothing twice", async () => {
    await desktop.stop();
    const said = shell.notices.length;
    desktop = await launchDesktop(session);
    await desktop.window.getByText("Tokenward").first().waitFor();
    await pause(1_500);
    expect(shell.notices).toHaveLength(said);
  });
});
