import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import type { Scene } from "../desktop/fake-bridge.ts";
import { cannotShow, showWindow, startChromium } from "../desktop/window.ts";

const now = Date.now();
const unlocked: Scene = { state: "unlocked", now };
const id = (n: number): string => String(n).padStart(26, "0");
const inDialog = (name: string) => async (page: Page): Promise<void> => page.getByRole("button", { name }).first().click();

interface View {
  readonly name: string;
  readonly scene: Scene;
  readonly file?: string;
  readonly route?: string;
  readonly ready: string;
  readonly act?: (page: Page) => Promise<void>;
  readonly shows?: string;
}
/** Every screen and every box, by the words that show that it is there. */
const views: readonly View[] = [
  { name: "inventory with an exposed token", scene: unlocked, route: `/inventory/${id(1)}`, ready: "Pasted into pastebin.com" },
  { name: "a rotation that stopped", scene: unlocked, route: `/inventory/${id(4)}`, ready: "Rotation under way" },
  { name: "incidents", scene: unlocked, route: "/incidents", ready: "Kept out of forum.example.org" },
  { name: "rotations", scene: unlocked, route: "/rotations", ready: "Some places could not be written" },
  { name: "activity", scene: unlocked, route: "/activity", ready: "Vault made", act: inDialog("Verify the log"), shows: "Nothing was changed." },
  { name: "settings", scene: unlocked, route: "/settings", ready: "wants to be paired" },
  { name: "empty inventory", scene: { ...unlocked, empty: true }, ready: "No tokens yet" },
  { name: "empty incidents", scene: { ...unlocked, empty: true }, route: "/incidents", ready: "Nothing went astray" },
  { name: "add", scene: unlocked, ready: "publish @acme", act: inDialog("Add"), shows: "Paste it here" },
  { name: "rotate", scene: unlocked, route: `/inventory/${id(2)}`, ready: "packages.example.com", act: inDialog("Rotate"), shows: "A new token is made." },
  { name: "revoke", scene: unlocked, route: `/inventory/${id(1)}`, ready: "Pasted into", act: inDialog("Revoke at once"), shows: "will refuse it from now on" },
  { name: "keys", scene: unlocked, ready: "publish @acme", act: (page) => page.keyboard.press("?"), shows: "go anywhere" },
  { name: "go to", scene: unlocked, ready: "publish @acme", act: (page) => page.keyboard.press("Control+k"), shows: "Go to" },
  { name: "unlock", scene: { state: "locked", now }, ready: "Tokenward is locked" },
  { name: "first start", scene: { state: "uninitialised", now }, ready: "Make your vault", act: inDialog("Make the vault"), shows: "Your recovery kit" },
  { name: "search popup", scene: unlocked, file: "popup.html", ready: "ci-deploy" },
  { name: "passphrase prompt", scene: unlocked, file: "passphrase.html", route: "Show%20it%3F", ready: "Show it?" },
];

describe.skipIf(cannotShow() !== null)("screens", () => {
  let browser: Browser;
  const axe = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  beforeAll(async () => void (browser = await startChromium()));
  afterAll(() => browser?.close());

  test.each(views.flatMap((view) => (["light", "dark"] as const).map((theme) => ({ ...view, theme }))))("$name, $theme: nothing for axe or the policy to complain of", { timeout: 20_000 }, async ({ scene, file, route, ready, act, shows, theme }) => {
    const { page, complaints } = await showWindow(browser, scene, theme, file, route);
    await page.getByText(ready).first().waitFor();
    await act?.(page);
    if (shows !== undefined) await page.getByText(shows).first().waitFor();
    // By the debugger, which the page.s policy does not bind.
    await page.evaluate(await axe);
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> } };
      const { violations } = await axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`).join(" | ")}`);
    });
    await page.context().close();
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
