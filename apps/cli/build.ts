import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { stampOf } from "@tokenward/providers/bundle";
import { packedList } from "@tokenward/providers/packed-list";
import { engineBundle } from "./src/scan/engine-file.ts";

/** Bundles the scanner with its thousand providers into dist/: loaded from their files they take most of a second, for each thread. */
const here = import.meta.dirname;
const made = join(here, "dist", `made-${process.pid}`);
// Taken before: what is changed meanwhile is built at the next use.
const stamp = stampOf(engineBundle);
try {
  await build({
    root: here, configFile: false, logLevel: "warn", publicDir: false,
    plugins: [packedList()],
    // Its program stands beside it as a file of its own.
    ssr: { noExternal: true, external: ["libarchive-wasm"] },
    build: {
      ssr: true, outDir: made, emptyOutDir: true, target: "node24", minify: true,
      rollupOptions: { input: { engine: join(here, "src/scan/engine.ts"), worker: join(here, "src/scan/worker.ts") }, output: { entryFileNames: "[name].mjs" } },
    },
  });
  for (const name of ["worker", "engine"]) renameSync(join(made, `${name}.mjs`), join(here, "dist", `${name}.mjs`));
  writeFileSync(engineBundle.stamp, stamp);
} finally {
  rmSync(made, { recursive: true, force: true });
}
