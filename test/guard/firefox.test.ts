import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { launch, type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM_ID, FIREFOX_ID, NATIVE_HOST_NAME } from "../../apps/extension/src/identity.ts";
import { approveWaiting, createFakeAgent, type FakeAgent } from "./fake-agent.ts";
import { knownValueOf } from "./known-value.ts";
import { anyOf, githubToken } from "./pages.ts";

const root = resolve(import.meta.dirname, "../..");
const extension = join(root, "apps", "extension", "dist", "firefox");
const firefox = "/usr/bin/firefox-esr";
const host = "paste.example";
/** Firefox gives every profile another one; fixed here so that the popup has an address. */
const uuid = "5f0c8a52-1c1e-4c53-9a7b-0d3f6b7a9e11";
const reason = !existsSync(firefox) ? "Debian's firefox-esr is not installed" : existsSync(join(extension, "manifest.json")) ? null : "the extension is not built";

describe.skipIf(reason !== null)(reason === null ? "the guard in Firefox" : `the guard in Firefox (not run: ${reason})`, () => {
  const folder = mkdtempSync(join(tmpdir(), "tw-firefox-"));
  const key = randomBytes(32);
  const ownSecret = anyOf("abcdefghijklmnopqrstuvwxyz", 24);
  let browser: Browser;
  let agent: FakeAgent;
  let server: Server;
  let address: string;

  beforeAll(async () => {
    const socket = join(folder, "x.sock");
    const launcher = join(folder, "host.sh");
    writeFileSync(launcher, `#!/bin/sh\nexec "${process.execPath}" "${join(root, "apps/native-host/src/main.ts")}" --socket "${socket}" --allow ${CHROMIUM_ID} --allow ${FIREFOX_ID} "$@"\n`);
    chmodSync(launcher, 0o700);
    const manifests = join(folder, ".mozilla", "native-messaging-hosts");
    mkdirSync(manifests, { recursive: true });
    writeFileSync(join(manifests, `${NATIVE_HOST_NAME}.json`), JSON.stringify({ name: NATIVE_HOST_NAME, description: "Tokenward", path: launcher, type: "stdio", allowed_extensions: [FIREFOX_ID] }));
    agent = createFakeAgent(socket, key);
    agent.known = [knownValueOf(key, ownSecret, { provider: "generic", kind: "generic-secret", label: "old-database", allowedHosts: [] })];
    await agent.start();
    server = createServer((_request, answer) => answer.setHeader("content-type", "text/html").end("<!doctype html><textarea id=field></textarea><textarea id=clip></textarea>"));
    await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
    // A name of no place: on an address of the own machine nothing is held.
    address = `http://${host}:${(server.address() as AddressInfo).port}/`;
    browser = await launch({
      browser: "firefox", executablePath: firefox, headless: true, env: { ...process.env, HOME: folder }, args: ["--remote-allow-system-access"],
      extraPrefsFirefox: { "extensions.webextensions.uuids": JSON.stringify({ [FIREFOX_ID]: uuid }), "network.dns.localDomains": host, "dom.security.https_first": false },
    });
    await browser.installExtension(extension);
  });
  afterAll(async () => {
    await browser?.close();
    await agent?.stop();
    server?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });

  const combine = async (page: Page, letter: "a" | "c" | "v"): Promise<void> => {
    await page.keyboard.down("Control");
    await page.keyboard.press(letter);
    await page.keyboard.up("Control");
  };
  /** Copies and pastes as a person does; answers what the field holds afterwards. */
  const pasted = async (text: string): Promise<string> => {
    const page = await browser.newPage();
    await page.goto(address);
    await page.evaluate((text) => (document.querySelector<HTMLTextAreaElement>("#clip")!.value = text), text);
    await page.focus("#clip");
    await combine(page, "a");
    await combine(page, "c");
    await page.focus("#field");
    await combine(page, "v");
    // The first paste of a page waits for what the vault knows.
    await new Promise((done) => setTimeout(done, 1_000));
    const value = await page.evaluate(() => document.querySelector<HTMLTextAreaElement>("#field")!.value);
    await page.close();
    return value;
  };

  test("a token is kept out, other text is not", async () => {
    expect(await pasted(`TOKEN=${githubToken()}`)).toBe("");
    expect(await pasted("npm install left-pad")).toBe("npm install left-pad");
    expect(await pasted(ownSecret)).toBe(ownSecret);
  });

  /** What the page at the address does with the field, before the paste; and what the field holds after it. */
  const pastedAfter = async (page: Page, trick: string): Promise<string> => {
    await page.bringToFront();
    await page.evaluate(trick);
    await page.evaluate((text) => {
      const clip = document.querySelector<HTMLTextAreaElement>("#clip") ?? document.body.appendChild(Object.assign(document.createElement("textarea"), { id: "clip" }));
      clip.value = text;
    }, githubToken());
    await page.focus("#clip");
    await combine(page, "a");
    await combine(page, "c");
    await page.focus("#field");
    await combine(page, "v");
    await new Promise((done) => setTimeout(done, 200));
    return page.evaluate(() => document.querySelector<HTMLTextAreaElement>("#field")!.value);
  };
  const open = async (): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(address);
    return page;
  };
  const opened = (times: number): string => `for (let time = 0; time < ${times}; time++) { document.open(); document.write("<textarea id=field></textarea>"); document.close(); }`;

  test.each([
    ["document.open() once", opened(1)],
    ["document.open() in a loop", opened(50)],
    ["everything it can reach overridden", 'for (const name of ["addEventListener", "attachShadow", "append"]) for (const proto of [EventTarget.prototype, Element.prototype, Node.prototype]) if (proto[name]) proto[name] = () => { throw new Error("overridden"); }; DataTransfer.prototype.getData = () => "harmless"; Object.defineProperty(Event.prototype, "isTrusted", { get: () => false }); 0'],
    ["the warning removed at once", 'new MutationObserver((records) => records.forEach(({ addedNodes }) => addedNodes.forEach((node) => node.popover && node.remove()))).observe(document.documentElement, { childList: true }); 0'],
  ])("hostile: %s", async (_name, trick) => {
    const page = await open();
    expect(await pastedAfter(page, trick)).toBe("");
    await page.close();
  });

  test("hostile: a thousand events of the page's own making do nothing", async () => {
    const page = await open();
    await page.evaluate((token) => {
      const field = document.querySelector("textarea")!;
      const transfer = new DataTransfer();
      transfer.setData("text/plain", token);
      for (let time = 0; time < 1_000; time++) {
        field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true }));
        field.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
        field.dispatchEvent(new InputEvent("input", { inputType: "insertText", data: token, bubbles: true }));
      }
    }, githubToken());
    await new Promise((done) => setTimeout(done, 800));
    expect(await page.evaluate(() => document.querySelector("div[popover]"))).toBeNull();
    await page.close();
  });

  test.each([
    ["srcdoc", '<iframe srcdoc="<textarea id=field></textarea>"></iframe>'], ["sandboxed", '<iframe sandbox="allow-scripts allow-same-origin" srcdoc="<textarea id=field></textarea>"></iframe>'],
    ["blob", ""],
  ])("a frame: %s", async (name, markup) => {
    const page = await open();
    await page.evaluate((token) => {
      document.querySelector<HTMLTextAreaElement>("#clip")!.value = token;
    }, githubToken());
    await page.focus("#clip");
    await combine(page, "a");
    await combine(page, "c");
    await page.evaluate((name, markup) => {
      const holder = document.body.appendChild(document.createElement("div"));
      if (name === "blob") holder.append(Object.assign(document.createElement("iframe"), { src: URL.createObjectURL(new Blob(["<textarea id=field></textarea>"], { type: "text/html" })) }));
      else holder.innerHTML = markup;
    }, name, markup);
    await new Promise((done) => setTimeout(done, 500));
    const frame = page.frames().at(-1)!;
    await (await frame.waitForSelector("#field"))!.click();
    await combine(page, "v");
    await new Promise((done) => setTimeout(done, 200));
    expect(await frame.$eval("#field", (field) => (field as HTMLTextAreaElement).value)).toBe("");
    await page.close();
  });

  test("it pairs through Firefox's native messaging, then knows the vault's values and reports", async () => {
    const popup = await browser.newPage();
    // Firefox does not tell when one of its own pages has loaded.
    void popup.goto(`moz-extension://${uuid}/popup.html`).catch(() => undefined);
    await popup.waitForSelector("button.primary");
    await popup.click("button.primary");
    await popup.waitForSelector(".code");
    const shown = await popup.$eval(".code", (code) => code.textContent);
    expect(await approveWaiting(agent)).toBe(shown.replaceAll(/\D/g, ""));
    await popup.waitForSelector(".card.ok");
    await expect.poll(() => agent.reports.length, { timeout: 10_000 }).toBeGreaterThan(0);
    // What was caught before it was paired arrives first.
    await expect.poll(() => popup.$eval("footer", (footer) => footer.textContent).catch(() => ""), { timeout: 10_000 }).not.toContain("wait");
    const before = agent.reports.length;
    expect(await pasted(ownSecret)).toBe("");
    await expect.poll(() => agent.reports.length, { timeout: 10_000 }).toBe(before + 1);
    expect(agent.reports.at(-1)).toMatchObject({ provider: "generic", origin: new URL(address).origin, outcome: "held" });
  });
});
