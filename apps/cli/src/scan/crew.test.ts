import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createCrew } from "./crew.ts";
import { engineFile } from "./engine-file.ts";
import type { Item } from "./hit.ts";
import { exampleOf } from "./testing/example.ts";

const token = exampleOf("npm-access-token");
const engine = engineFile(process.execPath);
const settings = { withPublic: false, skipKinds: [], maxFileBytes: null, known: null, baseline: null };

test.each([["alone", true, 1], ["with others", true, 3], ["others only", false, 3]])("%s: everything is told once and in order", async (_, isOwn, most) => {
  const told: string[] = [];
  const crew = createCrew({ engine, settings, most, isOwn, onLooked: (items, { notable }) => told.push(...notable.map(({ at, seen }) => `${items[at]?.path} ${seen.hits[0]?.line}`)) });
  const itemOf = (number: number): Item => ({ path: `f${number}`, bytes: new Uint8Array(Buffer.from(`${"\n".repeat(number % 7)}${token}`)) });
  for (let batch = 0; batch < 700; batch++) await crew.put([0, 1].map((at) => itemOf(batch * 2 + at)));
  await crew.done();
  await crew.put([itemOf(1400)]);
  await crew.done();
  await crew.stop();
  expect(told).toEqual(Array.from({ length: 1401 }, (__, number) => `f${number} ${(number % 7) + 1}`));
});

test("a thread that fails is no quiet end", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tw-crew-"));
  try {
    const broken = join(folder, "engine.mjs");
    writeFileSync(broken, "export const lookAt = () => { throw new Error('a bug'); };");
    for (const isOwn of [true, false]) {
      const crew = createCrew({ engine: broken, settings, most: 1, isOwn, onLooked: () => undefined });
      await crew.put([{ path: "x", bytes: null }]);
      await expect(crew.done()).rejects.toThrow("a bug");
      await crew.stop();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
