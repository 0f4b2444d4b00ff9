// `npm run pictures`: takes README's pictures from the real programs, with tokens made up on the spot.
import { randomInt } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import type { Page } from "playwright-core";
import { copyText, isWarned, launchBrowser, pasteInto } from "../test/harness/browser.ts";
import { launchDesktop } from "../test/harness/desktop.ts";
import { cannotRun, root, until } from "../test/harness/place.ts";
import { startSession } from "../test/harness/session.ts";
import { must, openCli, secret, startAgent, twOk } from "../test/harness/tokenward.ts";

const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const any = (count: number, from = letters): string => Array.from({ length: count }, () => from[randomInt(from.length)]).join("");
const hex = (count: number): string => any(count, "0123456789abcdef");
const inBase62 = (number: number): string => (number < 62 ? "" : inBase62(Math.floor(number / 62))) + letters[number % 62];
/** GitHub and npm end their tokens with a checksum of the 30 characters before it. */
const withChecksum = (prefix: string): string => {
  const body = any(30);
  return prefix + body + inBase62(crc32(body)).padStart(6, "0");
};
const dayMs = 24 * 60 * 60 * 1000;

/** A developer's drawer. Every value is made here and belongs to nobody. */
const drawer = [
  { label: "ci-deploy", value: withChecksum(["gh", "p_"].join("")), owner: "Platform", days: 61 },
  { label: "release-bot", value: withChecksum(["np", "m_"].join("")), owner: "you", days: 9 },
  { label: "mirror-sync", value: ["gl", "pat-", any(20)].join(""), owner: "you", days: 34 },
  { label: "payments-test", value: ["sk_", "test_", any(24)].join(""), owner: "Billing", days: null },
  { label: "alerts-channel", value: ["xo", "xb-", any(12, "0123456789"), "-", any(12, "0123456789"), "-", any(24)].join(""), owner: "On call", days: null },
  { label: "mail-sender", value: ["SG.", any(22), ".", any(43)].join(""), owner: "you", days: 3 },
  { label: "droplets", value: ["dop_", "v1_", hex(64)].join(""), owner: "Platform", days: 80 },
  { label: "docs-search", value: any(32), owner: "Docs", days: 200 },
];

const folder = join(root, "docs", "pictures");
const reason = cannotRun("session", "display", "desktop", "browser");
if (reason !== null) throw new Error(`The pictures need a whole desktop; ${reason}. npm test prepares it.`);

const session = await startSession({ display: true });
try {
  await mkdir(folder, { recursive: true });
  await startAgent(session);
  const cli = await openCli(session);
  must(await cli.vault.init({ keychain: "os" }));
  for (const { label, value, owner, days } of drawer) {
    must(await cli.token.add({ value: secret(value), label, owner, ...(days === null ? {} : { expiresAt: Date.now() + days * dayMs }) }));
  }

  await twOk(session, ["browser", "install"]);
  const browser = await launchBrowser(session);
  await browser.pair();
  const [waiting] = await until("the browser's question", async () => ((pending) => pending.length > 0 && pending)(must(await cli.browser.pending({}))));
  must(await cli.browser.approve({ id: waiting!.id, code: waiting!.code }));
  await browser.knows(drawer.length);

  await copyText(session, drawer[0]!.value);
  const page = await browser.open("https://paste.example/new");
  await page.emulateMedia({ colorScheme: "light" });
  await pasteInto(page);
  await until("the warning", () => isWarned(page));
  await page.screenshot({ path: join(folder, "warning.png"), clip: { x: 0, y: 0, width: 720, height: 480 } });
  await pasteAnyway(page);
  await browser.stop();

  const desktop = await launchDesktop(session);
  const { window } = desktop;
  await window.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await window.getByRole("listitem").filter({ hasText: "ci-deploy" }).click();
  await window.getByRole("heading", { name: "ci-deploy" }).waitFor();
  await window.screenshot({ path: join(folder, "window.png") });

  await session.xdotool("key", "ctrl+shift+space");
  const popup = await desktop.page("popup.html");
  await popup.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await popup.getByRole("option").first().waitFor();
  await popup.screenshot({ path: join(folder, "tray.png") });
  await desktop.stop();
  cli.close();
  console.log(`Taken: ${folder}`);
} finally {
  await session.stop();
}

/** Goes the long way round, so that the inventory shows an exposed token. */
async function pasteAnyway(from: Page): Promise<void> {
  const opened = from.context().waitForEvent("page");
  // Past "Keep it out", "Paste a reference" and "Paste it masked".
  for (const key of ["Tab", "Tab", "Tab", "Enter"]) await from.keyboard.press(key);
  const release = await opened;
  await release.locator("#reason").fill("A throw-away token for a picture");
  const hold = await release.getByRole("button", { name: /Hold/ }).boundingBox();
  await release.mouse.move(hold!.x + 10, hold!.y + 10);
  await release.mouse.down();
  await release.waitForEvent("close", { timeout: 15_000 });
}
