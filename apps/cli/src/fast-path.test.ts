import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { parseSync } from "oxc-parser";
import { expect, test } from "vitest";

/** Every file that loading this one loads: static imports that are not of types only. */
const loadedBy = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  const { module } = parseSync(file, readFileSync(file, "utf8"));
  const sources = [
    // `import type` stands in no entry's way: only a line without any value is dropped by Node.
    ...module.staticImports.filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType)).map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest, isType }) => (moduleRequest !== null && !isType ? [moduleRequest.value] : []))),
  ];
  for (const source of sources) {
    if (source.startsWith("node:")) seen.add(source);
    else if (source.startsWith(".")) loadedBy(resolve(dirname(file), source), seen);
    else loadedBy(createRequire(file).resolve(source), seen);
  }
  return seen;
};

const root = resolve(import.meta.dirname, "../../..");
const named = (files: ReadonlySet<string>): readonly string[] => [...files].map((file) => file.replace(`${root}/`, "")).toSorted();

test("token get with a running agent loads a socket and nothing else", () => {
  const files = named(new Set([...loadedBy(join(import.meta.dirname, "main.ts")), ...loadedBy(join(import.meta.dirname, "get.ts"))]));
  expect(files.filter((file) => !file.startsWith("node:"))).toEqual([
    "apps/cli/src/get.ts",
    "apps/cli/src/main.ts",
    "apps/cli/src/plain.ts",
    "apps/cli/src/write-all.ts",
    "packages/rpc/src/framing.ts",
    "packages/rpc/src/socket.ts",
    "shared/secret-body.ts",
    "shared/secret.ts",
  ]);
  expect(files.filter((file) => /zod|packages\/(vault|ui|crypto)|child_process|readline/.test(file))).toEqual([]);
});
