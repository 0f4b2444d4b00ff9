import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { chromium, type BrowserContext, type Worker } from "playwright-core";
import { program, root } from "./place.ts";
import type { Session } from "./session.ts";

export interface Browser {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly extensionId: string;
  /** The browser's profile: IndexedDB and the extension's storage are in it. */
  readonly profile: string;
  stop(): Promise<void>;
}

/**
 * Opens a real Chromium with the built extension. Its profile lies where a Chromium of this session's user would have it,
 * so that `tokenward browser install` finds it without being told.
 */
export const launchBrowser = async (session: Session, { headless = false }: { readonly headless?: boolean } = {}): Promise<Browser> => {
  const extension = join(root, "apps", "extension", "dist", "chromium");
  const profile = join(session.userHome, ".config", "chromium");
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program("chromium")!,
    headless,
    env: session.env,
    viewport: { width: 1100, height: 800 },
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
      // Pages on other hosts, without a network: every name is this machine.
      "--host-resolver-rules=MAP * 127.0.0.1"],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker", { timeout: 20_000 }));
  return { context, worker, profile, extensionId: new URL(worker.url()).host, stop: () => context.close() };
};

export interface Pages {
  /** The address of the page as a given host serves it. */
  at(host: string, path?: string): string;
  stop(): Promise<void>;
}

/** Serves one page with a field, under every host name (see the resolver rule above). */
export const servePages = async (body = '<form><label>Paste here <textarea id="field" rows="6" cols="60"></textarea></label></form>'): Promise<Pages> => {
  const server = createServer((_request, answer) => answer.setHeader("content-type", "text/html; charset=utf-8").end(`<!doctype html><title>A page</title>${body}`));
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    at: (host, path = "/") => `http://${host}:${port}${path}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
