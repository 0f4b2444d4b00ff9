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
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await launch({
      browser: "firefox", executablePath: firefox, headless: true, env: { ...process.env, HOME: folder }, args: ["--remote-allow-system-access"],
      extraPrefsFirefox: { "extensions.webextensions.uuids": JSON.stringify({ [FIREFOX_ID]: uuid }) },
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
    await new Promise((done) => setTimeout(done, 150));
    const value = await page.evaluate(() => document.querySelector<HTMLTextAreaElement>("#field")!.value);
    await page.close();
    return value;
  };

  test("a token is kept out, other text is not", async () => {
    expect(await pasted(`TOKEN=${githubToken()}`)).toBe("");
    expect(await pasted("npm install left-pad")).toBe("npm install left-pad");
    expect(await pasted(ownSecret)).toBe(ownSecret);
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
    await expect.poll(() => agent.reports.length).toBe(1);
    expect(await pasted(ownSecret)).toBe("");
    await expect.poll(() => agent.reports.length).toBe(2);
    expect(agent.reports[1]).toMatchObject({ provider: "generic", origin: new URL(address).origin, outcome: "held" });
  });
});
