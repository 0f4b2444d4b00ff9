import { readFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "../../command.ts";
import { answer } from "../../say.ts";

export const version = command({
  operands: [],
  options: {},
  examples: ["tokenward --version"],
  run: async (call) => {
    const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "..", "..", "..", "package.json"), "utf8")) as { readonly version: string };
    answer(call, { version: manifest.version, node: process.versions.node }, `tokenward ${manifest.version}\n`);
  },
});
