import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extensionFolder, lacking, launchGuarded, type GuardedBrowser } from "./guarded-browser.ts";
import { noticeTitle, pressNotice } from "./notice.ts";
import { githubToken, pasteInto, valueOf } from "./pages.ts";

/** Tells what a page's own script gets to see of files, and when. */
const html = (): string => `<!doctype html><meta charset="utf-8"><title>A page</title><textarea id="field"></textarea>
  <input type="file" id="file" multiple><input type="file" id="folder" webkitdirectory><div id="zone" style="height:200px;width:300px;border:1px solid">drop here</div>
  <script>
    window.seen = [];
    const see = async (how, files) => { for (const file of files) window.seen.push(how + " " + (file.webkitRelativePath || file.name) + " " + (file.size < 1000 ? await file.text() : file.size)); };
    for (const id of ["file", "folder"]) for (const type of ["input", "change"]) document.getElementById(id).addEventListener(type, ({ target }) => see(type, target.files));
    const zone = document.querySelector("#zone");
    zone.addEventListener("dragover", (event) => event.preventDefault());
    zone.addEventListener("drop", (event) => { event.preventDefault(); see("drop", event.dataTransfer.files); });
  </script>`;

const reason = lacking();
describe.skipIf(reason !== null)(reason === null ? "files into a page" : `files into a page (not run: ${reason})`, () => {
  const folder = mkdtempSync(join(tmpdir(), "tw-files-"));
  const token = githubToken();
  const path = (name: string): string => join(folder, name);
  let browser: GuardedBrowser;
  const patient = { timeout: 10_000 };
  beforeAll(async () => {
    writeFileSync(path(".env"), `GITHUB_TOKEN=${token}\n`);
    writeFileSync(path("windows.env"), Buffer.from(`\uFEFFGITHUB_TOKEN=${token}\r\n`, "utf16le"));
    writeFileSync(path("notes.txt"), "nothing here");
    writeFileSync(path("picture.png"), `not really a picture ${token}`);
    writeFileSync(path("large.log"), `${"a line of a log\n".repeat(400_000)}${token}`);
    mkdirSync(path("project/deep"), { recursive: true });
    writeFileSync(path("project/readme.md"), "read me");
    writeFileSync(path("project/deep/id_rsa"), `${["-----BEGIN", "OPENSSH PRIVATE", "KEY-----"].join(" ")}\n${"b3BlbnNzaC1rZXktdjEAAAAABG5vbmU".repeat(12)}\n${["-----END", "OPENSSH PRIVATE", "KEY-----"].join(" ")}\n`);
    // As it is after the user gave the optional permission, whose question no test can answer.
    const permitted = path("permitted");
    cpSync(extensionFolder, permitted, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(permitted, "manifest.json"), "utf8")) as { permissions: string[] };
    writeFileSync(join(permitted, "manifest.json"), JSON.stringify({ ...manifest, permissions: [...manifest.permissions, "contentSettings"] }));
    browser = await launchGuarded(html, { folder: permitted });
  });
  afterAll(async () => {
    await browser?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const seen = (page: Page): Promise<string[]> => page.evaluate("window.seen");
  const drop = async (page: Page, files: readonly string[]): Promise<void> => {
    const session = await page.context().newCDPSession(page);
    const { x, y } = (await page.locator("#zone").boundingBox())!;
    for (const type of ["dragEnter", "dragOver", "drop"] as const) await session.send("Input.dispatchDragEvent", { type, x: x + 20, y: y + 20, data: { items: [], files: [...files], dragOperationsMask: 1 } });
    await session.detach();
  };

  /** By the browser's own protocol: the tests' library waits for the page to see the event, which it must not. */
  const chooseFolder = async (page: Page): Promise<void> => {
    const session = await page.context().newCDPSession(page);
    const { root } = await session.send("DOM.getDocument");
    const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector: "#folder" });
    await session.send("DOM.setFileInputFiles", { nodeId, files: [path("project")] });
    await session.detach();
  };

  test("a chosen .env never reaches the page; masked it does, with the browser's own order of events", async () => {
    const page = await browser.open("https://files.example/");
    await page.locator("#file").setInputFiles([path("notes.txt"), path(".env")]);
    await expect.poll(() => noticeTitle(page), patient).toBe("A GitHub token was not uploaded");
    expect(await seen(page)).toEqual([]);
    expect(await page.locator("#file").evaluate((input) => (input as HTMLInputElement).files?.length)).toBe(0);
    await pressNotice(page, "Upload it masked");
    await expect.poll(() => seen(page), patient).toHaveLength(4);
    expect(await seen(page)).toEqual(expect.arrayContaining(["input notes.txt nothing here", `change .env GITHUB_TOKEN=••••${token.slice(-4)}\n`]));
    await page.close();
  });

  test("what is harmless arrives by itself; what is large or no text is not held at all", async () => {
    const page = await browser.open("https://harmless.example/");
    await page.locator("#file").setInputFiles(path("notes.txt"));
    await expect.poll(() => seen(page), patient).toEqual(["input notes.txt nothing here", "change notes.txt nothing here"]);
    await page.locator("#file").setInputFiles([path("picture.png"), path("large.log")]);
    expect(await page.locator("#file").evaluate((input) => (input as HTMLInputElement).files?.length)).toBe(2);
    expect(await noticeTitle(page)).toBeNull();
    await page.close();
  });

  test("UTF-16, as Windows writes it, and a whole folder are read", async () => {
    const page = await browser.open("https://folder.example/");
    await page.locator("#file").setInputFiles(path("windows.env"));
    await expect.poll(() => noticeTitle(page), patient).toBe("A GitHub token was not uploaded");
    await pressNotice(page, "Keep it out");
    await chooseFolder(page);
    await expect.poll(() => noticeTitle(page), patient).toMatch(/was not uploaded$/);
    expect(await seen(page)).toEqual([]);
    rmSync(path("project/deep"), { recursive: true });
    await pressNotice(page, "Keep it out");
    await chooseFolder(page);
    await expect.poll(() => seen(page), patient).toContain("change project/readme.md read me");
    await page.close();
  });

  test("dropped files are read before the page gets them, and dropped again when they are harmless", async () => {
    const page = await browser.open("https://zone.example/");
    await drop(page, [path(".env")]);
    await expect.poll(() => noticeTitle(page), patient).toBe("A GitHub token was not uploaded");
    expect(await seen(page)).toEqual([]);
    await pressNotice(page, "Keep it out");
    await drop(page, [path("notes.txt")]);
    await expect.poll(() => seen(page), patient).toEqual(["drop notes.txt nothing here"]);
    await page.close();
  });

  test("a page's script cannot read the clipboard of a site where the user forbade it, and Ctrl+V works (M3)", async () => {
    await browser.context.grantPermissions(["clipboard-read"], { origin: "https://reader.example" });
    const page = await browser.open("https://reader.example/");
    const own = await browser.open(`${browser.extension}/popup.html`);
    const say = (message: object): Promise<unknown> => own.evaluate((message) => (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome.runtime.sendMessage(message), message);
    expect(await say({ kind: "clipboard-site", host: "reader.example", block: null })).toBe("open");
    await browser.context.clearPermissions();
    expect(await say({ kind: "clipboard-site", host: "reader.example", block: true })).toBe("blocked");
    await browser.copy("plain words");
    await page.bringToFront();
    expect(await page.evaluate(() => navigator.permissions.query({ name: "clipboard-read" as PermissionName }).then(({ state }) => state))).toBe("denied");
    expect(await page.evaluate(() => navigator.clipboard.readText().then(() => "read", ({ name }: Error) => name))).toBe("NotAllowedError");
    expect(await page.evaluate(() => navigator.clipboard.read().then(() => "read", ({ name }: Error) => name))).toBe("NotAllowedError");
    await pasteInto(page);
    expect(await valueOf(page)).toBe("plain words");
    // The options page lists it, and takes it back.
    const options = await browser.open(`${browser.extension}/options.html`);
    await options.getByRole("button", { name: "Remove reader.example" }).click();
    await options.getByText("No site is forbidden").waitFor();
    await options.close();
    expect(await say({ kind: "clipboard-site", host: "reader.example", block: null })).toBe("open");
    expect(await say({ kind: "clipboard-site", host: "*://*/*", block: true })).toBe("open");
    expect(await say({ kind: "clipboard-sites" })).toEqual([]);
    await page.close();
    await own.close();
  });
});
