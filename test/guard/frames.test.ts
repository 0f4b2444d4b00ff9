import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lacking, launchGuarded, type GuardedBrowser, servedHost } from "./guarded-browser.ts";
import { githubToken, pasteInto, valueOf } from "./pages.ts";

const field = '<textarea id="field" rows="3" cols="30"></textarea>';
const page = (body: string): string => `<!doctype html><meta charset="utf-8"><title>A page</title><body>${body}`;
/** Pages by the trick they play: each makes one frame with a field in it. */
const frames: Readonly<Record<string, string>> = {
  "blob": `<script>document.body.append(Object.assign(document.createElement("iframe"), { src: URL.createObjectURL(new Blob(['${field}'], { type: "text/html" })) }))</script>`,
  "data": `<iframe src="data:text/html,${encodeURIComponent(field)}"></iframe>`,
  "javascript": `<iframe src="javascript:'${field.replaceAll('"', "&quot;")}'"></iframe>`,
  "document.write": `<iframe></iframe><script>const made = document.querySelector("iframe").contentDocument; made.open(); made.write('${field}'); made.close()</script>`,
  "document.open in a loop": `<iframe></iframe><script>const made = document.querySelector("iframe").contentDocument; for (let time = 0; time < 300; time++) { made.open(); made.write('${field}'); made.close(); }</script>`,
  "about:blank in about:blank": `<iframe></iframe><script>const outer = document.querySelector("iframe").contentDocument; const inner = outer.createElement("iframe"); outer.body.append(inner); inner.contentDocument.body.innerHTML = '${field}'</script>`,
  "sandbox without scripts": `<iframe sandbox srcdoc="${field.replaceAll('"', "&quot;")}"></iframe>`,
  "moved elsewhere": `<iframe srcdoc="${field.replaceAll('"', "&quot;")}"></iframe><div id="there"></div><script>document.querySelector("#there").append(document.querySelector("iframe"))</script>`,
};
const html = ({ pathname }: URL): string => page(frames[decodeURIComponent(pathname.slice(1))] ?? field);

const reason = lacking();
describe.skipIf(reason !== null)(reason === null ? "the guard in every frame" : `the guard in every frame (not run: ${reason})`, () => {
  let browser: GuardedBrowser;
  let server: Server;
  let local: string;
  beforeAll(async () => {
    browser = await launchGuarded(html, { without: ["--disable-back-forward-cache"] });
    await browser.copy(githubToken());
    server = createServer(({ url }, answer) => answer.setHeader("content-type", "text/html").end(page(url === "/rules" ? '<script type="speculationrules">{"prerender":[{"urls":["/next"],"eagerness":"immediate"}]}</script>' : field)));
    await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
    local = `http://${servedHost}:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await browser?.stop();
    server?.close();
  });

  const fieldFrame = async (opened: Page): Promise<Frame> => {
    for (let tries = 0; tries < 50; tries++) {
      for (const frame of opened.frames()) if ((await frame.locator("#field").count()) > 0) return frame;
      await opened.waitForTimeout(50);
    }
    throw new Error("no frame has the field");
  };

  test.each(Object.keys(frames))("%s", async (trick) => {
    const opened = await browser.open(`https://frames.example/${encodeURIComponent(trick)}`);
    await opened.bringToFront();
    const frame = await fieldFrame(opened);
    await frame.locator("#field").click();
    await opened.keyboard.press("Control+V");
    await opened.waitForTimeout(100);
    expect(await frame.locator("#field").inputValue()).toBe("");
    await opened.close();
  });

  test("a window that a page opens on about:blank and fills", async () => {
    const opener = await browser.open("https://opener.example/");
    const opening = opener.waitForEvent("popup");
    await opener.evaluate((field) => {
      const made = window.open("about:blank");
      if (made !== null) made.document.body.innerHTML = field;
    }, field);
    const popup = await opening;
    await pasteInto(popup);
    await popup.waitForTimeout(100);
    expect(await valueOf(popup)).toBe("");
    await popup.close();
    await opener.close();
  });

  test.each(["open", "closed"] as const)("a field in a shadow root that is %s, and in one inside it", async (mode) => {
    const opened = await browser.open("https://shadow.example/");
    const read = await opened.evaluateHandle((mode) => {
      let within: Element | ShadowRoot = document.body;
      for (let depth = 0; depth < 2; depth++) {
        const host: HTMLDivElement = document.createElement("div");
        within.prepend(host);
        within = host.attachShadow({ mode });
      }
      const made = document.createElement("textarea");
      within.append(made);
      return made;
    }, mode);
    await opened.bringToFront();
    await read.click();
    await opened.keyboard.press("Control+V");
    await opened.waitForTimeout(100);
    expect(await read.evaluate((made) => made.value)).toBe("");
    await opened.close();
  });

  test("after a single-page application went on to another address, and after going back", async () => {
    const opened = await browser.open(`${local}/first`);
    await opened.evaluate(() => history.pushState(null, "", "/second?github.com"));
    await pasteInto(opened);
    await opened.waitForTimeout(100);
    expect(await valueOf(opened)).toBe("");
    await opened.evaluate(() => addEventListener("pageshow", ({ persisted }) => (document.title = persisted ? "restored" : "loaded")));
    await opened.goto(`${local}/third`);
    await opened.goBack({ waitUntil: "commit" });
    // The same document, with the same listeners, from the browser's own memory.
    await expect.poll(() => opened.title()).toBe("restored");
    await pasteInto(opened);
    await opened.waitForTimeout(100);
    expect(await valueOf(opened)).toBe("");
    await opened.close();
  });

  test("a page that was rendered before it was visited", async () => {
    const opened = await browser.open(`${local}/rules`);
    await opened.waitForTimeout(1_000);
    await opened.evaluate(() => (location.href = "/next"));
    await opened.waitForURL("**/next");
    await pasteInto(opened);
    await opened.waitForTimeout(100);
    expect(await valueOf(opened)).toBe("");
    await opened.close();
  });
});
