import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import { test } from "vitest";

test("README's map is the table that the house test executes", () => {
  execFileSync(process.execPath, [join(resolve(import.meta.dirname, ".."), "scripts", "map.ts"), "--check"]);
});
