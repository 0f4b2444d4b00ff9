import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { pageHeaders } from "../../apps/desktop/src/main/security.ts";
import { fileFor } from "../../apps/desktop/src/main/app-scheme.ts";
import { program, root } from "../harness/place.ts";
import { installFakeBridge, type Scene } from "./fake-bridge.ts";

const dist = join(root, "apps", "desktop", "dist");

/** Why the built window cannot be looked at here; null when it can. */
export const cannotShow = (): string | null =>
  program("chromium", "chromium-browser") === null ? "no chromium" : existsSync(join(dist, "files.json")) ? null : "apps/desktop is not built";

export const startChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: program("chromium", "chromium-browser")!, args: ["--disable-background-networking", "--disable-component-update", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])] });

export interface Shown {
  readonly page: Page;
  /** What the page complained about: refused by the policy, or thrown. */
  readonly complaints: readonly string[];
}

/** Shows a built page in a browser of today, with the real headers and a vault in memory behind the bridge. */
export const showWindow = async (browser: Browser, scene: Scene, theme: "light" | "dark", file = "index.html", route = ""): Promise<Shown> => {
  // A context of its own for each scene: it starts from nothing, like a new renderer.
  const context = await browser.newContext({ colorScheme: theme, reducedMotion: "reduce", viewport: file === "index.html" ? { width: 1280, height: 800 } : { width: 480, height: 372 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
  page.on("pageerror", (error) => void complaints.push(error.message));
  const built = new Set(JSON.parse(await readFile(join(dist, "files.json"), "utf8")) as readonly string[]);
  const types: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript", css: "text/css", woff2: "font/woff2" };
  await page.route("https://tokenward.test/**", async (asked) => {
    // A browser has no app: scheme; the list and the headers are the real ones all the same.
    const name = fileFor(`app://tokenward${new URL(asked.request().url()).pathname}`, built);
    if (name === null) return asked.fulfill({ status: 404 });
    return asked.fulfill({ body: await readFile(join(dist, "window", name)), headers: { ...pageHeaders, "content-type": types[name.split(".").at(-1)!] ?? "" } });
  });
  await page.addInitScript(installFakeBridge, scene);
  await page.goto(`https://tokenward.test/${file}${route === "" ? "" : `#${route}`}`);
  await page.evaluate(() => document.fonts.ready);
  return { page, complaints };
};
