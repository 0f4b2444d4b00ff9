import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { join, relative } from "node:path";
import react from "@vitejs/plugin-react";
import { packedNames } from "@tokenward/providers/packed-names";
import { build, type InlineConfig } from "vite";

/**
 * Builds what Electron loads into dist/: main.cjs, preload.cjs, passphrase.cjs, window/ and a package.json that names the entry.
 * Main and preload are CommonJS for Node 18, the window is for Chrome 114: the oldest runtime that Tokenward starts on.
 */
const here = import.meta.dirname;
const dist = join(here, "dist");
const external = ["electron", ...builtinModules, ...builtinModules.map((name) => `node:${name}`)];
const quiet: InlineConfig = { configFile: false, logLevel: "warn", clearScreen: false };

const script = (name: string, entry: string, target: string): Promise<unknown> =>
  build({
    ...quiet,
    root: here,
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: join(here, entry), outDir: dist, emptyOutDir: false, target, minify: false, sourcemap: false,
      rolldownOptions: { external, output: { format: "cjs", entryFileNames: `${name}.cjs`, codeSplitting: false } },
    },
  });

const window = (): Promise<unknown> =>
  build({
    ...quiet,
    root: join(here, "src", "window"),
    base: "./",
    plugins: [packedNames(), react()],
    build: {
      outDir: join(dist, "window"), emptyOutDir: true, target: "chrome114", sourcemap: false, assetsInlineLimit: 0,
      // Its polyfill fetches, and the page may not: connect-src is 'none'.
      modulePreload: false,
      rolldownOptions: { input: ["index.html", "popup.html", "passphrase.html"].map((page) => join(here, "src", "window", page)) },
    },
  });

const filesUnder = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
};

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
await window();
await script("main", "src/main/main.ts", "node18");
await script("preload", "src/preload/preload.ts", "node18");
await script("passphrase", "src/preload/passphrase.ts", "node18");
// The only files that the app:// scheme serves.
await writeFile(join(dist, "files.json"), JSON.stringify((await filesUnder(join(dist, "window"))).sort()));
await writeFile(join(dist, "package.json"), JSON.stringify({ name: "tokenward", productName: "Tokenward", version: "0.1.0", main: "main.cjs" }));
