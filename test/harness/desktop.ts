import { join } from "node:path";
import { _electron, type ElectronApplication, type Page } from "playwright-core";
import { electronRuntime, node24, root, until } from "./place.ts";
import type { Session } from "./session.ts";
import { agentProgram } from "./tokenward.ts";

export interface Desktop {
  readonly app: ElectronApplication;
  /** The window; use {@link Desktop.freshWindow} after the desktop made a new one. */
  readonly window: Page;
  /** The page whose address holds `part`: `index.html`, `popup.html`. */
  page(part: string): Promise<Page>;
  said(): string;
  stop(): Promise<void>;
}

const desktopApp = join(root, "apps", "desktop", "dist");

/** Opens the real desktop app in a session with a display. `args` are for Electron itself. */
export const launchDesktop = async (session: Session, args: readonly string[] = []): Promise<Desktop> => {
  const runtime = electronRuntime();
  if (runtime === null) throw new Error("there is no Electron: see cannotRun(\"desktop\")");
  const app = await _electron.launch({
    executablePath: runtime.executable,
    // Root has no sandbox to give; for everybody else Playwright would switch it off, and the app would rightly not start.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...(runtime.official ? [desktopApp] : []), ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), ...args],
    env: { ...(session.env as Record<string, string>), TOKENWARD_NODE: node24, TOKENWARD_AGENT: agentProgram, TOKENWARD_DESKTOP_APP: desktopApp },
  });
  let said = "";
  for (const stream of [app.process().stdout, app.process().stderr]) stream?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const page = (part: string): Promise<Page> => until(`the page ${part}`, () => app.windows().find((candidate) => !candidate.isClosed() && candidate.url().includes(part)));
  try {
    return { app, window: await page("index.html"), page, said: () => said, stop: () => app.close() };
  } catch (cause) {
    await app.close();
    throw new Error(`the window did not open: ${said}`, { cause });
  }
};
