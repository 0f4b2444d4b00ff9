import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import { CHROMIUM_ID } from "../../apps/extension/src/identity.ts";
import { openPage } from "./open-page.ts";
import { program, root } from "./place.ts";
import type { Session } from "./session.ts";

export interface Browser {
  readonly context: BrowserContext;
  /** Where the extension's own storage and IndexedDB lie. */
  readonly profile: string;
  /** Opens an address; every https address serves one page with a field, without a network. */
  open(url: string): Promise<Page>;
  /** Presses "Pair" in the extension's popup and answers with the code that it shows. */
  pair(): Promise<string>;
  /** Resolves when the popup says that the extension is connected and knows this many tokens. */
  knows(tokens: number): Promise<void>;
  stop(): Promise<void>;
}

const page = '<!doctype html><meta charset="utf-8"><title>New paste</title><h1>New paste</h1><textarea id="field" rows="6" cols="70" aria-label="Text"></textarea>';

/**
 * Opens a real Chromium with the built extension, headed. Its profile lies where a Chromium of this session's user has it,
 * so that `tokenward browser install` finds it without being told.
 */
export const launchBrowser = async (session: Session): Promise<Browser> => {
  const extension = join(root, "apps", "extension", "dist", "chromium");
  const profile = join(session.userHome, ".config", "chromium");
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program("chromium")!,
    headless: false,
    env: session.env,
    viewport: { width: 1000, height: 720 },
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
  });
  await context.route(/^https:/, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: page }));
  if (context.serviceWorkers().length === 0) await context.waitForEvent("serviceworker", { timeout: 20_000 });
  const open = (url: string): Promise<Page> => openPage(context, url);
  const popup = `chrome-extension://${CHROMIUM_ID}/popup.html`;
  return {
    context, profile, open,
    pair: async () => {
      const opened = await open(popup);
      await opened.getByRole("button", { name: "Pair" }).click();
      const code = (await opened.locator(".code").textContent()) ?? "";
      await opened.close();
      return code.replaceAll(/\s/g, "");
    },
    knows: async (tokens) => {
      const opened = await open(popup);
      await opened.getByText("connected to your vault").waitFor();
      await opened.getByText(tokens === 1 ? "Knows one of your tokens" : `Knows ${tokens} of your tokens`).waitFor();
      await opened.close();
    },
    stop: () => context.close(),
  };
};

/** Puts text into the session's clipboard, as another program would. */
export const copyText = async (session: Session, text: string): Promise<void> => {
  const child = spawn("xclip", ["-selection", "clipboard"], { env: session.env, stdio: ["pipe", "ignore", "ignore"] });
  child.stdin.end(text);
  // It goes on in the background to serve the clipboard; the session ends it.
  await once(child, "exit");
};

/** Pastes with the keys, as a person does. */
export const pasteInto = async (opened: Page, selector = "#field"): Promise<void> => {
  await opened.bringToFront();
  await opened.locator(selector).click();
  await opened.keyboard.press("Control+V");
};
/** Whether the warning stands over the page. Its inside is closed to everybody, this test too. */
export const isWarned = (opened: Page): Promise<boolean> => opened.evaluate(() => document.querySelector("div[popover]:popover-open") !== null);
