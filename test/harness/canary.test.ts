import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, property, stringMatching, uint8Array } from "fast-check";
import { expect, test } from "vitest";
import { formsIn, search } from "./canary.ts";

const value = stringMatching(/^[A-Za-z0-9_]{16,60}$/);
const around = uint8Array({ maxLength: 40 });

test("a value is found in every form, wherever it stands", () => {
  assert(
    property(value, around, around, (text, before, after) => {
      const bytes = Buffer.concat([before, Buffer.from(text), after]);
      const wrapped = [bytes, Buffer.from(bytes.toString("base64")), Buffer.from(bytes.toString("base64url")), Buffer.from(bytes.toString("hex")), Buffer.from(text, "utf16le")];
      for (const hay of wrapped) expect(formsIn(hay, text)).not.toEqual([]);
    }),
  );
});

test("what does not hold it is not accused", () => {
  assert(property(value, uint8Array({ maxLength: 4000 }), (text, bytes) => {
    expect(formsIn(bytes, text)).toEqual([]);
  }));
});

test("a folder is searched to its leaves", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tw-"));
  const text = "x".repeat(20);
  await writeFile(join(folder, "log"), `a ${text} b`);
  await writeFile(join(folder, "known"), text);
  expect(search(folder, text, (file) => file.endsWith("known")).map(({ file }) => file)).toEqual([join(folder, "log")]);
  await rm(folder, { recursive: true });
});
