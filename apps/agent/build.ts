import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isFresh, stampOf } from "@tokenward/providers/bundle";
import { agentBundle } from "./src/agent-file.ts";

/** Bundles the agent into dist/. Does nothing when its sources are as they were. */
const here = import.meta.dirname;
const made = join(here, "dist", `made-${process.pid}`);
const bundle = async (): Promise<void> => {
  console.error("Bundling the agent …");
  // Half a second to load, which every start would wait for.
  const [{ build }, { packedList }] = await Promise.all([import("vite"), import("@tokenward/providers/packed-list")]);
  // Taken before: what is changed meanwhile is built at the next use.
  const stamp = stampOf(agentBundle);
  try {
    await build({
      root: here, configFile: false, logLevel: "warn", publicDir: false,
      plugins: [packedList()],
      // Native, or with files of their own beside them.
      ssr: { noExternal: true, external: ["better-sqlite3-multiple-ciphers", "dbus-next", "keytar"] },
      // Not minified: what the agent's log says of a fault names the functions.
      build: { ssr: true, outDir: made, emptyOutDir: true, target: "node24", minify: false, rollupOptions: { input: { agent: join(here, "src/agent.ts") }, output: { entryFileNames: "[name].mjs", codeSplitting: false } } },
    });
    renameSync(join(made, "agent.mjs"), agentBundle.file);
    writeFileSync(agentBundle.stamp, stamp);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
};
if (!isFresh(agentBundle)) await bundle();
