import { chmodSync, linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, lstatSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findInFile } from "./replace-in-file.ts";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "tw-replace-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const value = "the value";
const before = `# é 😀\r\nkey = "${value}"\r\n`;
const start = before.indexOf(value);
const find = (file: string) => findInFile(file, { start, end: start + value.length, isSame: (found) => found === value });

test.each([
  ["UTF-8", Buffer.from(before), Buffer.from(before.replace(value, "ref"))],
  ["UTF-16 LE", Buffer.from(before, "utf16le"), Buffer.from(before.replace(value, "ref"), "utf16le")],
  ["UTF-16 BE", Buffer.from(before, "utf16le").swap16(), Buffer.from(before.replace(value, "ref"), "utf16le").swap16()],
])("only the value changes in %s; mode and line ends stay, and nothing is left beside the file", (_, bytes, after) => {
  const file = join(folder, "a.env");
  writeFileSync(file, bytes);
  chmodSync(file, 0o640);
  const found = find(file);
  expect(found.ok && [found.value.value, found.value.replaceBy("ref")]).toEqual([value, { ok: true, value: undefined }]);
  expect(readFileSync(file).equals(after)).toBe(true);
  expect([statSync(file).mode & 0o777, readdirSync(folder)]).toEqual([0o640, ["a.env"]]);
});

test("a file that changed is left as it is, before and between", () => {
  const file = join(folder, "a.env");
  writeFileSync(file, `x${before}`);
  expect(find(file)).toMatchObject({ ok: false, error: expect.stringContaining("has changed") as unknown });
  writeFileSync(file, before);
  const found = find(file);
  writeFileSync(file, `${before}more`);
  expect(found.ok && found.value.replaceBy("ref")).toMatchObject({ ok: false });
  expect([readFileSync(file, "utf8"), readdirSync(folder)]).toEqual([`${before}more`, ["a.env"]]);
});

test("a link, one of several names, and what is no text are refused, with the way out", () => {
  const [file, link] = [join(folder, "a.env"), join(folder, "link")];
  writeFileSync(file, before);
  symlinkSync(file, link);
  expect(find(link)).toMatchObject({ ok: false, error: expect.stringMatching(/^It is a link\. .*scan --adopt ".*a\.env"$/) as unknown });
  expect([lstatSync(link).isSymbolicLink(), readFileSync(file, "utf8")]).toEqual([true, before]);
  writeFileSync(file, before);
  linkSync(file, join(folder, "other"));
  const linked = find(file);
  expect(linked.ok && linked.value.replaceBy("ref")).toMatchObject({ ok: false, error: expect.stringContaining("several names") as unknown });
  const program = join(folder, "program");
  writeFileSync(program, Buffer.concat([Buffer.from([0x7f, 0, 0, 1]), Buffer.from(value)]));
  expect(findInFile(program, { start: 4, end: 4 + value.length, isSame: () => true })).toMatchObject({ ok: false, error: expect.stringContaining("no text") as unknown });
});
