import { scan } from "@tokenward/detection";
import { expect, test } from "vitest";
import { sourceTree } from "../bench/source-tree.ts";

test("fifty megabytes of ordinary source text give at most five findings", () => {
  const found = sourceTree().flatMap(({ path, text }) => scan(text).map(({ kind, span }) => `${kind} in ${path} at ${span[0]}`));
  expect(found.length, found.join("\n")).toBeLessThanOrEqual(5);
}, 120_000);
