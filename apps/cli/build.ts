import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isFresh, stampOf, type Bundle } from "@tokenward/providers/bundle";
import { namesBundle } from "./src/names-file.ts";
import { engineBundle } from "./src/scan/engine-file.ts";

/** Bundles into dist/ what would read two thousand providers' files: the scanner, which needs them in each thread, and their names. Does nothing for what is as its sources are. */
const here = import.meta.dirname;
const made = join(here, "dist", `made-${process.pid}`);
const stale = [engineBundle, namesBundle].filter((bundle) => !isFresh(bundle));

const bundle = async (which: Bundle): Promise<void> => {
  // Half a second to load, which every start would wait for.
  const [{ build }, { packedList }, { packedNames }] = await Promise.all([import("vite"), import("@tokenward/providers/packed-list"), import("@tokenward/providers/packed-names")]);
  // Taken before: what is changed meanwhile is built at the next use.
  const stamp = stampOf(which);
  const input: Readonly<Record<string, string>> = which === engineBundle ? { engine: "src/scan/engine.ts", worker: "src/scan/worker.ts" } : { names: "../../packages/providers/src/names.ts" };
  await build({
    root: here, configFile: false, logLevel: "warn", publicDir: false,
    plugins: [which === engineBundle ? packedList() : packedNames()],
    // Its program stands beside it as a file of its own.
    ssr: { noExternal: true, external: ["libarchive-wasm"] },
    build: {
      ssr: true, outDir: made, emptyOutDir: true, target: "node24", minify: true,
      rollupOptions: { input: Object.fromEntries(Object.entries(input).map(([name, file]) => [name, join(here, file)])), output: { entryFileNames: "[name].mjs" } },
    },
  });
  for (const name of Object.keys(input).toReversed()) renameSync(join(made, `${name}.mjs`), join(here, "dist", `${name}.mjs`));
  writeFileSync(which.stamp, stamp);
};

if (stale.length > 0) console.error("Bundling the command line's tables …");
try {
  for (const which of stale) await bundle(which);
} finally {
  rmSync(made, { recursive: true, force: true });
}
