import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const extension = join(root, "apps", "extension");
const built = join(extension, "dist");
const { resolve: resolveThere } = createRequire(join(extension, "package.json"));
const browsers = ["chromium", "firefox"] as const;
const { version } = JSON.parse(readFileSync(join(extension, "package.json"), "utf8")) as { readonly version: string };
const zipName = (browser: string): string => `tokenward-guard-${version}-${browser}.zip`;

const filesIn = (folder: string): Readonly<Record<string, Buffer>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), readFileSync(path)];
    }),
  );
const unzipped = async (zip: string): Promise<Readonly<Record<string, Uint8Array>>> => {
  const { unzipSync } = (await import(resolveThere("fflate"))) as { readonly unzipSync: (bytes: Uint8Array) => Record<string, Uint8Array> };
  return unzipSync(readFileSync(zip));
};

/** What the stores' own checker warns of, and why it may stay. A new warning fails. */
const warnings: Readonly<Record<string, string>> = {
  "KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION manifest.json": "It is not offered for Android, where there are no native programs to talk to: the manifest has no gecko_android.",
  "UNSAFE_VAR_ASSIGNMENT assets/speak-page.js": "React's own code for dangerouslySetInnerHTML, which no page of ours uses.",
  "UNSUPPORTED_API background.js": "contentSettings.clipboard is looked for first, and only Chromium has it.",
  "UNSUPPORTED_API content.js": "Chromium's dom.openOrClosedShadowRoot, looked for first; Firefox has it on each element.",
};

describe.skipIf(!existsSync(join(built, zipName("firefox"))))("the packages for the stores", () => {
  const again = mkdtempSync(join(tmpdir(), "tw-packages-"));
  beforeAll(async () => void (await promisify(execFile)(process.execPath, [join(extension, "build.ts"), again])), 120_000);
  afterAll(() => rmSync(again, { recursive: true, force: true }));

  test.each(browsers)("%s: another build from the same sources is the same zip, byte for byte", (browser) => {
    const [first, second] = [built, again].map((folder) => readFileSync(join(folder, zipName(browser))));
    expect(first!.equals(second!), "apps/extension/dist is older than the sources (node apps/extension/build.ts), or a build depends on when or where it is made").toBe(true);
  });

  test.each(browsers)("%s: the zip holds what is in the folder, the manifest at its root, and nothing of the machine", async (browser) => {
    const folder = filesIn(join(again, browser));
    const zip = await unzipped(join(again, zipName(browser)));
    expect(Object.keys(zip)).toEqual(Object.keys(folder).toSorted());
    expect(Object.keys(zip)).toContain("manifest.json");
    expect(Object.keys(zip).filter((name) => /\.map$|\.tsx?$|test|(^|\/)\./.test(name))).toEqual([]);
    for (const [name, bytes] of Object.entries(zip)) {
      expect(folder[name]!.equals(bytes), name).toBe(true);
      const text = Buffer.from(bytes).toString("latin1");
      for (const trace of [root, again, homedir(), "node_modules/", "sourceMappingURL", "file:///"]) expect(text.includes(trace), `${name} holds ${trace}`).toBe(false);
    }
  });

  test.each(browsers)("%s: what the manifest and the pages name is there", (browser) => {
    const folder = filesIn(join(again, browser));
    const { content_scripts, background, action, options_ui, icons } = JSON.parse(folder["manifest.json"]!.toString()) as {
      content_scripts: { js: string[] }[]; background: { service_worker?: string; scripts?: string[] }; action: { default_popup: string; default_icon: Record<string, string> }; options_ui: { page: string }; icons: Record<string, string>;
    };
    const named = [...content_scripts.flatMap(({ js }) => js), ...(background.scripts ?? [background.service_worker!]), action.default_popup, options_ui.page, ...Object.values(icons), ...Object.values(action.default_icon)];
    const linked = Object.entries(folder).filter(([name]) => name.endsWith(".html")).flatMap(([, page]) => [...page.toString().matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, path = ""]) => path));
    expect(linked).not.toEqual([]);
    expect([...named, ...linked].filter((name) => folder[name] === undefined)).toEqual([]);
  });

  test("web-ext's checker finds no error, and no warning that has no reason here", { timeout: 120_000 }, async () => {
    // `web-ext lint` is this program and twenty megabytes more. It asks no network.
    const { stdout } = await promisify(execFile)(process.execPath, [join(resolveThere("addons-linter/package.json"), "../bin/addons-linter"), join(again, "firefox"), "--output", "json"], { maxBuffer: 16_000_000 });
    const { errors, warnings: found, notices } = JSON.parse(stdout) as Readonly<Record<"errors" | "warnings" | "notices", readonly { readonly code: string; readonly message: string; readonly file: string }[]>>;
    expect(errors).toEqual([]);
    expect(notices).toEqual([]);
    // The build puts a digest into the names.
    const known = found.map(({ code, file }) => `${code} ${file.replace(/-[\w-]{8}\.js$/, ".js")}`);
    expect([...new Set(known)].toSorted()).toEqual(Object.keys(warnings).toSorted());
  });
});
