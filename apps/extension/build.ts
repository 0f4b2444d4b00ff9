import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { build, type InlineConfig } from "vite";
import { shieldIcon } from "./icon.ts";
import { lazyEngine } from "./lazy-engine.ts";
import { manifestOf, type Target } from "./src/manifest.ts";
import { packedPlaces } from "@tokenward/detection/packed-places";
import { packedList } from "@tokenward/providers/packed-list";
import { withoutEval } from "./without-eval.ts";
import { withoutProofs } from "./without-proofs.ts";
import { zipOf } from "./zip.ts";

/**
 * Builds dist/chromium and dist/firefox, unpacked and ready to be loaded, and a zip of each for the stores. The two differ in their manifest only.
 * `node build.ts <folder>` builds into another folder, which is emptied first.
 */
const here = import.meta.dirname;
const dist = resolve(process.argv[2] ?? join(here, "dist"));
const made = join(dist, "made");
// Whatever the caller's is: made for tests, the pages would name the folder that their sources lie in.
process.env["NODE_ENV"] = "production";
const { version } = JSON.parse(await readFile(join(here, "package.json"), "utf8")) as { version: string };

/** Of the content script, which is loaded into every frame of every page. */
const maxGzippedBytes = 150_000;

/** Of what stands on the pages where tokens are made, besides. */
const maxBirthBytes = 10_000;

const shared: InlineConfig = { root: here, configFile: false, logLevel: "warn", base: "./", publicDir: false, define: { "process.env.NODE_ENV": '"production"' } };
const target = "chrome119";

/** One file, no imports: what a content script must be, and what a worker may be in both browsers. */
const single = (name: string, entry: string, options: { readonly global?: string; readonly plugins?: InlineConfig["plugins"] } = {}): Promise<unknown> =>
  build({
    ...shared,
    plugins: [packedList(), packedPlaces(), withoutProofs(), withoutEval(), ...(options.plugins ?? [])],
    build: {
      outDir: made, emptyOutDir: false, target, minify: true, reportCompressedSize: false,
      lib: { entry: join(here, entry), formats: ["iife"], name: options.global ?? "tokenward", fileName: () => name },
    },
  });

await rm(dist, { recursive: true, force: true });
await mkdir(made, { recursive: true });
await single("engine.js", "src/content/engine.ts", { global: "tokenwardEngine" });
const engine = await readFile(join(made, "engine.js"), "utf8");
await rm(join(made, "engine.js"));
await single("content.js", "src/content/main.ts", { plugins: [lazyEngine(() => engine)] });
await single("birth.js", "src/content/birth.ts");
await single("background.js", "src/background/main.ts");
await build({
  ...shared,
  plugins: [packedList(), packedPlaces(), withoutProofs(), withoutEval(), react()],
  build: {
    outDir: made, emptyOutDir: false, target, assetsInlineLimit: 0, modulePreload: false, reportCompressedSize: false,
    rollupOptions: { input: ["popup", "options", "release"].map((page) => join(here, `${page}.html`)) },
  },
});
for (const size of [16, 32, 48, 128]) await writeFile(join(made, `icon-${size}.png`), shieldIcon(size));

const contentBytes = gzipSync(await readFile(join(made, "content.js")), { level: 9 }).length;
if (contentBytes > maxGzippedBytes) throw new Error(`content.js has ${contentBytes} bytes, gzipped; at most ${maxGzippedBytes}. Something heavy was imported into the content script.`);

const birthBytes = gzipSync(await readFile(join(made, "birth.js")), { level: 9 }).length;
if (birthBytes > maxBirthBytes) throw new Error(`birth.js has ${birthBytes} bytes, gzipped; at most ${maxBirthBytes}.`);

for (const browser of ["chromium", "firefox"] satisfies Target[]) {
  await cp(made, join(dist, browser), { recursive: true });
  await cp(join(here, "_locales"), join(dist, browser, "_locales"), { recursive: true });
  await writeFile(join(dist, browser, "manifest.json"), `${JSON.stringify(manifestOf(browser, version), null, 2)}\n`);
  await writeFile(join(dist, `tokenward-guard-${version}-${browser}.zip`), await zipOf(join(dist, browser)));
}
await rm(made, { recursive: true });
console.log(`The extension is in apps/extension/dist (content script: ${contentBytes} bytes, gzipped; ${birthBytes} more where tokens are made).`);
