import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import { CHROMIUM_ID, FIREFOX_ID, NATIVE_HOST_NAME } from "../../apps/extension/src/identity.ts";
import { openPage } from "../harness/open-page.ts";

const root = resolve(import.meta.dirname, "../..");
export const extensionFolder = join(root, "apps", "extension", "dist", "chromium");
export const chromiumPath = "/usr/bin/chromium";
/** Why these tests cannot run here; null when they can. */
export const lacking = (): string | null =>
  !existsSync(chromiumPath) ? "Debian's chromium is not installed" : existsSync(join(extensionFolder, "manifest.json")) ? null : "the extension is not built";

/** Leads to this machine, for what only a real server can show. An address of the machine itself would be a place where nothing is held. */
export const servedHost = "served.example";

export interface GuardedBrowser {
  readonly folder: string;
  /** Where the native host looks for the agent. */
  readonly address: string;
  readonly context: BrowserContext;
  readonly extension: string;
  /** Opens a page at an address; `pages` says what every address serves. */
  open(url: string): Promise<Page>;
  /** Puts text into the browser's clipboard the way a person does: select and copy. */
  copy(text: string): Promise<void>;
  /** The same with `piece` repeated, and `tail` behind it: made in the browser, because so long a text takes its time on the way there. */
  copyLong(piece: string, times: number, tail: string): Promise<void>;
  /** What the popup says was kept out on the page at this address, newest first. */
  heldAt(url: string): Promise<readonly string[]>;
  /** Ends the extension's worker, as the browser does with an idle one. */
  killWorker(): Promise<void>;
  /** Closes the browser and opens it again on the same profile. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface GuardedOptions {
  /** Another build of the extension than the one that is shipped. */
  readonly folder?: string;
  /** Switches that the tests' library would give the browser. */
  readonly without?: readonly string[];
}

/** Every https address serves `html(url)`, without a network: providers' real hosts cannot be had otherwise. */
export const launchGuarded = async (html: (url: URL) => string, { folder: extension = extensionFolder, without = [] }: GuardedOptions = {}): Promise<GuardedBrowser> => {
  const folder = mkdtempSync(join(tmpdir(), "tw-guard-"));
  const address = join(folder, "x.sock");
  const profile = join(folder, "profile");
  const launcher = join(folder, "host.sh");
  writeFileSync(launcher, `#!/bin/sh\nexec "${process.execPath}" "${join(root, "apps/native-host/src/main.ts")}" --socket "${address}" --allow ${CHROMIUM_ID} --allow ${FIREFOX_ID} "$@"\n`);
  chmodSync(launcher, 0o700);
  mkdirSync(join(profile, "NativeMessagingHosts"), { recursive: true });
  writeFileSync(join(profile, "NativeMessagingHosts", `${NATIVE_HOST_NAME}.json`), JSON.stringify({ name: NATIVE_HOST_NAME, description: "Tokenward", path: launcher, type: "stdio", allowed_origins: [`chrome-extension://${CHROMIUM_ID}/`] }));
  const launch = async (): Promise<{ readonly context: BrowserContext; readonly clip: Page }> => {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: chromiumPath, headless: true, viewport: { width: 1000, height: 720 }, chromiumSandbox: process.getuid?.() !== 0,
      ignoreDefaultArgs: ["--disable-extensions", ...without],
      args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", `--host-resolver-rules=MAP ${servedHost} 127.0.0.1`],
    });
    await context.route(/^https:/, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html(new URL(route.request().url())) }));
    if (context.serviceWorkers().length === 0) await context.waitForEvent("serviceworker", { timeout: 20_000 });
    return { context, clip: await openPage(context, "https://clip.example/") };
  };
  let running = await launch();
  return {
    folder, address, extension: `chrome-extension://${CHROMIUM_ID}`,
    get context() {
      return running.context;
    },
    open: (url) => openPage(running.context, url),
    copy: async (text) => {
      const { clip } = running;
      await clip.bringToFront();
      // Not `fill`, which types: the guard looks at that, too.
      await clip.locator("#field").evaluate((field, text) => ((field as HTMLTextAreaElement).value = text), text);
      await clip.locator("#field").focus();
      await clip.keyboard.press("Control+A");
      await clip.keyboard.press("Control+C");
    },
    copyLong: async (piece, times, tail) => {
      const { clip } = running;
      await clip.bringToFront();
      await clip.evaluate(({ piece, times, tail }) => {
        document.addEventListener("copy", (event) => {
          event.clipboardData?.setData("text/plain", piece.repeat(times) + tail);
          event.preventDefault();
        }, { once: true });
      }, { piece, times, tail });
      await clip.locator("#field").focus();
      await clip.keyboard.press("Control+C");
    },
    heldAt: async (url) => {
      const popup = await openPage(running.context, `chrome-extension://${CHROMIUM_ID}/popup.html`);
      const held = await popup.evaluate(async (url) => {
        const { chrome } = globalThis as unknown as { chrome: { tabs: { query(what: object): Promise<{ id: number }[]> }; runtime: { sendMessage(message: object): Promise<{ heldHere: { title: string }[] }> } } };
        const [tab] = await chrome.tabs.query({ url });
        return (await chrome.runtime.sendMessage({ kind: "status", tabId: tab?.id })).heldHere.map(({ title }) => title);
      }, url);
      await popup.close();
      return held;
    },
    killWorker: async () => {
      const session = await running.context.newCDPSession(running.clip);
      await session.send("ServiceWorker.enable");
      await session.send("ServiceWorker.stopAllWorkers");
      await session.detach();
    },
    restart: async () => {
      await running.context.close();
      running = await launch();
    },
    stop: async () => {
      await running.context.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
};
