import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extensionFolder, lacking, launchGuarded, type GuardedBrowser } from "./guarded-browser.ts";
import { noticeTitle } from "./notice.ts";
import { githubToken, pasteInto, valueOf } from "./pages.ts";

const html = (): string => `<!doctype html><meta charset="utf-8"><title>A page</title><textarea id="field" rows="5" cols="70"></textarea>`;

/** What a second extension does to the warning, by the path of the page. It reaches into closed shadow roots, as every extension can. */
const neighbour = `new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) {
    const root = node instanceof HTMLElement && node.popover !== null ? chrome.dom.openOrClosedShadowRoot(node) : null;
    if (root === null) continue;
    document.title = "reached";
    if (location.pathname === "/words") root.querySelector("h1").lastChild.data = "All is well";
    if (location.pathname === "/buttons") for (const button of root.querySelectorAll("button")) button.click();
    if (location.pathname === "/cover") root.append(Object.assign(document.createElement("button"), { textContent: "OK" }));
    if (location.pathname === "/look") root.querySelector(".card").style.opacity = "0";
  }
}).observe(document.documentElement, { childList: true });`;

const reason = lacking();
describe.skipIf(reason !== null)(reason === null ? "a second extension" : `a second extension (not run: ${reason})`, () => {
  let browser: GuardedBrowser;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "tw-neighbour-"));
    writeFileSync(join(folder, "manifest.json"), JSON.stringify({ manifest_version: 3, name: "Neighbour", version: "1", content_scripts: [{ matches: ["<all_urls>"], js: ["content.js"], run_at: "document_start" }] }));
    writeFileSync(join(folder, "content.js"), neighbour);
    browser = await launchGuarded(html, { folder: `${extensionFolder},${folder}` });
  });
  afterAll(async () => {
    await browser?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(["words", "buttons", "cover", "look"])("that alters the warning (%s) lets nothing in; one that was written into closes itself (T40)", async (what) => {
    await browser.copy(githubToken());
    const page = await browser.open(`https://chat.example/${what}`);
    const pages = browser.context.pages().length;
    await pasteInto(page);
    await expect.poll(() => page.title()).toBe("reached");
    await page.waitForTimeout(300);
    expect(await valueOf(page)).toBe("");
    expect((await noticeTitle(page)) === null).toBe(what !== "buttons");
    expect(browser.context.pages()).toHaveLength(pages);
    expect(await browser.heldAt(page.url())).toHaveLength(1);
    await page.close();
  });
});
