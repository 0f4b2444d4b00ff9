import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lacking } from "./guarded-browser.ts";
import { noticeTitle } from "./notice.ts";
import { anyOf } from "./pages.ts";
import { launchPaired, type Paired } from "./paired-browser.ts";

const word = (): string => anyOf("abcdefghijklmnopqrstuvwxyz", 6);
const ownSecret = Array.from({ length: 4 }, word).join(" ");
/** The page counts while it lives. */
const html = (): string => `<!doctype html><meta charset="utf-8"><title>A page</title><textarea id="field"></textarea><div id="rich" contenteditable style="min-height:2em"></div><script>window.beats = 0; setInterval(() => window.beats++, 10)</script>`;
const texts = { "100 MB": ["the quick brown fox jumps over it\n", 2_941_177], "10 MB in one line": ["the quick brown fox jumps over it ", 294_118], "a million lines": ["line of it\n", 1_000_000] } as const;

const reason = lacking();
describe.skipIf(reason !== null)(reason === null ? "very long pastes" : `very long pastes (not run: ${reason})`, () => {
  let paired: Paired;
  let page: Page;
  beforeAll(async () => {
    paired = await launchPaired(html, ownSecret);
    page = await paired.browser.open("https://long.example/");
  });
  afterAll(() => paired?.stop());

  const patient = { timeout: 40_000 };
  const beats = (): Promise<number> => page.evaluate("window.beats");
  const lengths = (): Promise<readonly number[]> => page.evaluate(() => [document.querySelector("textarea")!.value.length, document.querySelector("#rich")!.textContent.length]);
  const paste = async (name: keyof typeof texts, field: string, tail: string): Promise<void> => {
    const [piece, times] = texts[name];
    await paired.browser.copyLong(piece, times, tail);
    await page.bringToFront();
    await page.locator(field).click();
    await page.keyboard.press("Control+V");
  };

  // Of the longest each once: the browser itself needs seconds to copy it, and to read it.
  test.each([["100 MB", "#field"], ["10 MB in one line", "#field"], ["10 MB in one line", "#rich"], ["a million lines", "#rich"]] as const)("%s into %s waits outside while the page goes on, until it is known", async (name, field) => {
    await paste(name, field, word());
    const before = await beats();
    await expect.poll(() => noticeTitle(page), patient).toBe("Paste it once more");
    expect(await beats()).toBeGreaterThan(before + 3);
    expect(await lengths()).toEqual([0, 0]);
    await page.keyboard.press("Escape");
  }, 60_000);

  test.each([["100 MB", "#rich"], ["10 MB in one line", "#field"], ["a million lines", "#field"], ["a million lines", "#rich"]] as const)("a token at the end of %s is kept out of %s", async (name, field) => {
    await paste(name, field, ` ${ownSecret}`);
    await expect.poll(() => noticeTitle(page), patient).toBe("Your token was not pasted");
    expect(await lengths()).toEqual([0, 0]);
    const before = await beats();
    await expect.poll(beats).toBeGreaterThan(before + 3);
    await page.keyboard.press("Escape");
  }, 60_000);
});
