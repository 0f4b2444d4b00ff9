import { randomInt } from "node:crypto";
import { crc32 } from "node:zlib";
import type { Page } from "playwright-core";

const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
export const anyOf = (alphabet: string, count: number): string => Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join("");
const inBase62 = (number: number): string => {
  let text = "";
  for (let left = number; left > 0; left = Math.floor(left / 62)) text = base62[left % 62] + text;
  return text.padStart(6, "0");
};
/** A token with GitHub's prefix and checksum. */
export const githubToken = (): string => {
  const body = anyOf(base62, 30);
  return ["gh", "p_", body, inBase62(crc32(body))].join("");
};
const field = '<h1>New paste</h1><textarea id="field" rows="5" cols="70"></textarea><div id="rich" contenteditable style="min-height:2em;border:1px solid"></div>';
const frames = `${field}
  <iframe id="srcdoc" srcdoc="<textarea id=field></textarea>"></iframe>
  <iframe id="sandboxed" sandbox="allow-scripts" srcdoc="<textarea id=field></textarea>"></iframe>
  <iframe id="blank"></iframe><script>document.querySelector("#blank").contentDocument.body.innerHTML = "<textarea id=field></textarea>"</script>
  <iframe id="foreign" src="https://other.example/"></iframe>
  <iframe id="nested" src="https://other.example/nest5"></iframe>`;
const hostile = `<script>
  for (const proto of [EventTarget, Element, Node, Array, String, RegExp, Map, JSON, Promise].map((each) => each.prototype ?? each))
    for (const name of ["addEventListener", "removeEventListener", "attachShadow", "append", "includes", "map", "filter", "some", "slice", "exec", "test", "match", "matchAll", "replace", "get", "parse", "stringify", "then"])
      if (typeof proto[name] === "function") proto[name] = () => { throw new Error("overridden"); };
  window.MutationObserver = window.fetch = window.TextEncoder = function () { throw new Error("overridden"); };
  Object.defineProperty(Event.prototype, "isTrusted", { get: () => false });
  DataTransfer.prototype.getData = () => "harmless";
</script>${field}`;
/** What every address serves: one field, or by its path a page with frames or one that means harm. */
export const html = ({ pathname }: URL): string => {
  const depth = Number(/^\/nest(\d)$/.exec(pathname)?.[1] ?? 0);
  const body = depth > 1 ? `<iframe src="/nest${depth - 1}"></iframe>` : pathname === "/frames" ? frames : pathname === "/hostile" ? hostile : field;
  return `<!doctype html><meta charset="utf-8"><title>A page</title>${body}`;
};

export const valueOf = (page: Page, selector = "#field"): Promise<string> => page.locator(selector).inputValue();
export const pasteInto = async (page: Page, selector = "#field"): Promise<void> => {
  await page.bringToFront();
  await page.locator(selector).click();
  await page.keyboard.press("Control+V");
};
/** Whether the warning stands over the page: it has the focus and nothing else of it can be seen from here. */
export const isWarned = (page: Page): Promise<boolean> => page.evaluate(() => document.querySelector("div[popover]:popover-open") !== null);
