import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LookSettings } from "./hit.ts";
import { lookAt } from "./look.ts";
import { loadLibarchive } from "./read/libarchive.ts";
import { exampleOf } from "./testing/example.ts";
import { tarOf, zipOf } from "./testing/pack.ts";
import { bzip2Of, rarOf, sevenZipOf, xzOf } from "./testing/pack-rare.ts";

const folder = mkdtempSync(join(tmpdir(), "tw-look-"));
beforeAll(loadLibarchive);
afterAll(() => rmSync(folder, { recursive: true }));

const settings: LookSettings = { withPublic: false, skipKinds: [], maxFileBytes: null, baseline: null, known: null };
const token = exampleOf("npm-access-token");
const text = `first line\nconst token = "${token}";\n`;
/** What is found in a file with these bytes: places, as people read them. */
const placesIn = (name: string, bytes: Uint8Array | string, given: Partial<LookSettings> = {}): readonly string[] => {
  const { hits, faults, leftOut } = lookAt({ path: join(folder, name), bytes: new Uint8Array(Buffer.from(bytes)) }, { ...settings, ...given });
  return leftOut === null ? [...hits.map(({ inside, line, column, kind }) => `${[...inside, `${line}:${column}`].join("/")} ${kind}`), ...faults.map(({ inside, says }) => `${inside.join("/")} ${says}`)] : [leftOut];
};

test.each([
  ["UTF-8", Buffer.from(`é${text}`)],
  ["UTF-8 with its mark", Buffer.from(`\ufeff${text}`)],
  ["UTF-16 LE with its mark", Buffer.from(`\ufeff${text}`, "utf16le")],
  ["UTF-16 LE without", Buffer.from(text, "utf16le")],
  ["UTF-16 BE with its mark", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ["UTF-16 BE without", Buffer.from(text, "utf16le").swap16()],
  ["Latin-1", Buffer.from(`é${text}`, "latin1")],
])("a token is found at its line and column in %s", (_, bytes) => {
  expect(placesIn("a.js", bytes)).toEqual(["2:16 npm-access-token"]);
});

test.each([
  ["a.zip", zipOf({ "readme": "nothing", "conf/a.js": text }), ["conf/a.js/2:16 npm-access-token"]],
  ["a.docx", zipOf({ "word/document.xml": `<w:t>${token}</w:t>` }), ["word/document.xml/1:6 npm-access-token"]],
  ["a.tar", tarOf({ "conf/a.js": text }), ["conf/a.js/2:16 npm-access-token"]],
  ["a.tgz", gzipSync(tarOf({ "conf/a.js": text })), ["conf/a.js/2:16 npm-access-token"]],
  ["a.log.gz", gzipSync(text), ["2:16 npm-access-token"]],
  ["a.log.zst", zstdCompressSync(text), ["2:16 npm-access-token"]],
  ["a.log.xz", xzOf(text), ["2:16 npm-access-token"]],
  ["a.log.bz2", bzip2Of(text), ["2:16 npm-access-token"]],
  ["two streams", Buffer.concat([xzOf(text), xzOf(text)]), ["2:16 npm-access-token", "4:16 npm-access-token"]],
  ["a.txz", xzOf(tarOf({ "conf/a.js": text })), ["conf/a.js/2:16 npm-access-token"]],
  ["a.7z", sevenZipOf("conf/a.js", text), ["conf/a.js/2:16 npm-access-token"]],
  ["a.rar", rarOf("conf/a.js", text), ["conf/a.js/2:16 npm-access-token"]],
  ["a.tgz.zst.xz", xzOf(zstdCompressSync(gzipSync(tarOf({ "x.rar": rarOf("a.js", text) })))), ["x.rar/a.js/2:16 npm-access-token"]],
  ["no archive.rar", text, ["2:16 npm-access-token"]],
  ["a.lz4", Buffer.from("04224d186440", "hex"), [" is an archive of a kind that is not opened here"]],
  ["one-in-another", zipOf({ "in.tgz": gzipSync(tarOf({ "x/b.zip": zipOf({ "c": text }) })) }), ["in.tgz/x/b.zip/c/2:16 npm-access-token"]],
  ["broken.zip", zipOf({ "a": text }).fill(255, 35, 60), ["a is broken"]],
  ["broken.xz", xzOf(text).subarray(0, -20), [" is broken"]],
  ["broken.bz2", bzip2Of(text).subarray(0, -20), [" is broken"]],
  ["broken.7z", sevenZipOf("a.js", text).subarray(0, -20), [" is broken, or packed in a way that is not known here"]],
  ["broken.rar", rarOf("a.js", text).subarray(0, -40), ["a.js is broken", " is broken inside; what follows could not be read"]],
  ["broken.gz", gzipSync(text).subarray(0, 30), [" is broken"]],
] as const)("%s is opened", (name, bytes, places) => {
  expect(placesIn(name, bytes)).toEqual(places);
});

test("an archive in an archive in an archive is opened so far and no further, and that is said", () => {
  let packed = zipOf({ "a.js": text });
  for (let depth = 0; depth < 10; depth++) packed = zipOf({ [`${depth}.zip`]: packed });
  expect(placesIn("deep.zip", packed)).toEqual(["9.zip/8.zip/7.zip/6.zip/5.zip/4.zip/3.zip/2.zip/1.zip is packed more than 8 deep"]);
});

test("what unpacks to very much more than itself is not unpacked, and that is said", () => {
  const zeros = Buffer.alloc(18e6);
  expect(placesIn("bomb.zip", zipOf({ "a": zeros, "b": zeros, "c.js": text }))).toEqual([expect.stringMatching(/^ unpacks to more than 32 MB, more than \d{3} times its size; the rest of it was not looked at$/)]);
});

test("a notebook is told by its cells, a database by its rows", () => {
  const book = JSON.stringify({ cells: [{ cell_type: "markdown", source: "#" }, { cell_type: "code", source: ["import os\n", `key = "${token}"\n`], outputs: [{ data: { "text/plain": [`${token}\n`], "image/png": "AAAA" } }] }], metadata: { t: 1 } });
  expect(placesIn("a.ipynb", book)).toEqual(["cell 2/2:8 npm-access-token", "cell 2, output/1:1 npm-access-token"]);
  const file = join(folder, "s.db");
  const database = new DatabaseSync(file);
  database.exec("PRAGMA journal_mode=WAL; CREATE TABLE \"my tokens\"(name TEXT, value TEXT, more BLOB)");
  const insert = database.prepare("INSERT INTO \"my tokens\" VALUES(?, ?, ?)");
  insert.run("a", "nothing", null);
  insert.run("b", token, Buffer.from(text));
  database.close();
  const seen = lookAt({ path: file, bytes: null }, settings);
  expect(seen.hits.map(({ inside, line }) => [...inside, line])).toEqual([["my tokens", "row 2", 2], ["my tokens", "row 2", 4]]);
});

test("what a program that runs has only in its database's log is found at its row, and both files stay as they are", () => {
  const [live, file] = [join(folder, "live.db"), join(folder, "copied.db")];
  const database = new DatabaseSync(live);
  database.exec("PRAGMA journal_mode=WAL; CREATE TABLE t(name TEXT, value TEXT); INSERT INTO t VALUES('a', 'nothing')");
  database.prepare("INSERT INTO t VALUES(?, ?)").run("key", token);
  database.exec("BEGIN; CREATE TABLE later(x); ROLLBACK");
  for (const end of ["", "-wal"]) writeFileSync(`${file}${end}`, readFileSync(`${live}${end}`));
  database.close();
  const before = ["", "-wal"].map((end) => readFileSync(`${file}${end}`));
  expect(before.map((bytes) => bytes.includes(token))).toEqual([false, true]);
  expect(lookAt({ path: file, bytes: null }, settings).hits.map(({ inside, line }) => [...inside, line])).toEqual([["t", "row 2", 2]]);
  expect(["", "-wal"].map((end) => readFileSync(`${file}${end}`))).toEqual(before);
});

test("pictures are left out by name and by how they begin; machine code is read for what has a form of its own", () => {
  expect([placesIn("a.png", text), placesIn("a.txt", Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.from(text)])), placesIn("a.js", text, { maxFileBytes: 3 })]).toEqual([["media"], ["media"], ["size"]]);
  expect(placesIn("program", Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 0]), Buffer.from(token), Buffer.from([0])]))).toEqual(["1:8 npm-access-token"]);
});

test("a file larger than the memory for it is read in windows; each token is told once, at its line", () => {
  const file = join(folder, "large.log");
  const filler = "2026-01-01 nothing to see here\n".repeat(1_700_000);
  const at = 16_000_000 - 20;
  const cut = filler.lastIndexOf("\n", at) + 1;
  writeFileSync(file, `${filler.slice(0, cut)}token ${token}\n${filler.slice(cut)}token ${token}\n`);
  const lines = [filler.slice(0, cut).split("\n").length, filler.split("\n").length + 1];
  expect(lookAt({ path: file, bytes: null }, settings).hits.map(({ line, column }) => [line, column])).toEqual(lines.map((line) => [line, 7]));
});

test("what cannot be read is said, and kinds that are to be skipped are", () => {
  expect(lookAt({ path: join(folder, "gone"), bytes: null }, settings).faults).toEqual([{ inside: [], says: "cannot be read (ENOENT)" }]);
  expect(placesIn("a.js", text, { skipKinds: ["npm-access-token"] })).toEqual([]);
});

test("last four are shown of what is long enough, and never of a key file", () => {
  const lastFours = (content: string): readonly string[] => lookAt({ path: "x", bytes: new Uint8Array(Buffer.from(content)) }, settings).hits.map(({ lastFour }) => lastFour);
  expect(lastFours(text)).toEqual([token.slice(-4)]);
  expect(lastFours(exampleOf("generic-private-key"))).toEqual([""]);
});
