import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lacking } from "./guarded-browser.ts";
import { noticeTitle } from "./notice.ts";
import { githubToken, pasteInto, valueOf } from "./pages.ts";
import { launchPaired, type Paired } from "./paired-browser.ts";

const html = (): string => `<!doctype html><meta charset="utf-8"><title>A page</title><form action="/sent"><textarea id="field" name="text" rows="5" cols="70"></textarea><button>Send</button></form><input type="file" id="file">`;

const reason = lacking();
describe.skipIf(reason !== null)(reason === null ? "hostile pages" : `hostile pages (not run: ${reason})`, () => {
  let paired: Paired;
  beforeAll(async () => {
    paired = await launchPaired(html, "four plain words here");
  });
  afterAll(() => paired?.stop());
  const reportsOf = (host: string) => paired.agent.reports.filter(({ origin }) => origin === `https://${host}`);

  test("a thousand of each event that a page can make: no report, no warning (T32)", async () => {
    const page = await paired.browser.open("https://fake.example/");
    await page.evaluate((token) => {
      const field = document.querySelector("textarea")!;
      const form = document.querySelector("form")!;
      form.addEventListener("submit", (event) => event.preventDefault());
      field.value = token;
      const transfer = new DataTransfer();
      transfer.setData("text/plain", token);
      transfer.items.add(new File([token], ".env"));
      const file = document.querySelector<HTMLInputElement>("#file")!;
      file.files = transfer.files;
      const how = { bubbles: true, cancelable: true, composed: true };
      for (let time = 0; time < 1_000; time++) {
        field.dispatchEvent(new ClipboardEvent("paste", { ...how, clipboardData: transfer }));
        field.dispatchEvent(new DragEvent("drop", { ...how, dataTransfer: transfer }));
        field.dispatchEvent(new InputEvent("beforeinput", { ...how, inputType: "insertFromPaste", data: token }));
        field.dispatchEvent(new InputEvent("input", { ...how, inputType: "insertText", data: token }));
        field.dispatchEvent(new KeyboardEvent("keydown", { ...how, key: "Enter" }));
        form.dispatchEvent(new SubmitEvent("submit", how));
        for (const type of ["input", "change"]) file.dispatchEvent(new Event(type, how));
        for (const type of ["click", "mousedown", "focus"]) document.querySelector("button")!.dispatchEvent(new MouseEvent(type, how));
        // These the browser makes, but at the page's wish.
        form.requestSubmit();
        void new FormData(form);
        field.focus();
        field.blur();
      }
    }, githubToken());
    await page.waitForTimeout(1_500);
    expect(await noticeTitle(page)).toBeNull();
    expect(reportsOf("fake.example")).toEqual([]);
    expect(page.url()).toBe("https://fake.example/");
    await page.close();
  });

  test("until something is kept out a page sees nothing of the guard: no node, no global, no resource, no error (T39)", async () => {
    const page = await paired.browser.open("https://curious.example/");
    await page.evaluate(() => {
      const found: string[] = [];
      Object.assign(window, { found });
      new MutationObserver((records) => found.push(...records.map(({ type, target }) => `${type} ${target.nodeName}`))).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      new PerformanceObserver((list) => found.push(...list.getEntries().map(({ name }) => name).filter((name) => name.includes("extension")))).observe({ type: "resource", buffered: true });
      addEventListener("error", ({ message }) => found.push(message));
      addEventListener("unhandledrejection", () => found.push("rejection"));
      addEventListener("message", () => found.push("message"));
      document.querySelector("textarea")!.addEventListener("paste", (event) => found.push(...(event.defaultPrevented ? ["prevented"] : [])));
    });
    const before = await page.evaluate(() => Object.getOwnPropertyNames(window).length);
    await paired.browser.copy("npm install left-pad");
    await pasteInto(page);
    await page.keyboard.type("some words");
    await page.waitForTimeout(1_500);
    expect(await valueOf(page)).toBe("npm install left-padsome words");
    expect(await page.evaluate("window.found")).toEqual([]);
    expect(await page.evaluate(() => Object.getOwnPropertyNames(window).length)).toBe(before);
    const answers = await page.evaluate((base) => Promise.all(["manifest.json", "content.js", "icon-16.png", "release.html"].map((file) => fetch(`${base}/${file}`).then(() => "had", () => "refused"))), paired.browser.extension);
    expect(new Set(answers)).toEqual(new Set(["refused"]));
    await page.close();
  });

  /** What a page may do to the warning as soon as it stands: the warning is only a notice, and the token stays out (T36, T37). */
  const tricks: Readonly<Record<string, string>> = {
    "removes it": "node.remove()",
    "hides it": 'node.style.setProperty("display", "none", "important")',
    "makes it see-through": 'document.documentElement.style.opacity = "0.001"',
    "clones it": "document.body.append(node.cloneNode(true))",
    "moves it under the pointer": 'node.style.setProperty("inset", "0", "important")',
    "covers it by a popover that lets clicks through": 'const cover = document.createElement("div"); cover.popover = "manual"; cover.style.cssText = "inset:0;width:100vw;height:100vh;pointer-events:none"; document.body.append(cover); cover.showPopover()',
    "covers it by a modal dialog": 'const dialog = document.createElement("dialog"); document.body.append(dialog); dialog.showModal()',
    "shrinks the page": 'document.documentElement.style.zoom = "0.05"',
    "hides the pointer": 'document.documentElement.style.cursor = "none"',
    "goes to full screen": "document.documentElement.requestFullscreen().catch(() => {})",
    "presses all it finds": 'for (const each of [node, ...node.querySelectorAll("*")]) each.click()',
    "replaces its prototype": "Object.setPrototypeOf(node, HTMLElement.prototype)",
  };
  const play = async (page: Page, trick: string): Promise<void> => {
    await page.evaluate(`new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof HTMLElement && node.popover !== null && node.parentElement === document.documentElement) { ${trick} }
    }).observe(document.documentElement, { childList: true })`);
  };
  test.each(Object.entries(tricks))("a page that %s gets nothing, wherever the user then clicks (T36, T37)", async (_name, trick) => {
    await paired.browser.copy(githubToken());
    const page = await paired.browser.open("https://jack.example/");
    await play(page, trick);
    await pasteInto(page);
    await page.waitForTimeout(100);
    const windows = paired.browser.context.pages().length;
    // A person who is made to click: a grid over the field and the warning. Its link only opens our own window.
    for (let y = 90; y < 420; y += 55) for (let x = 40; x < 520; x += 115) await page.mouse.click(x, y);
    for (const key of ["Enter", " ", "Tab"]) await page.keyboard.press(key);
    const value = await valueOf(page);
    expect(value.replace(/•+\S*/g, "").trim()).toBe("");
    expect(paired.browser.context.pages().length - windows).toBeLessThanOrEqual(2);
    expect(reportsOf("jack.example").filter(({ outcome }) => outcome !== "held")).toEqual([]);
    for (const extra of paired.browser.context.pages().slice(windows)) await extra.close();
    await page.close();
  }, 60_000);
});
