import type { AuditEvent } from "@tokenward/shared/domain";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isTorn } from "./record.ts";
import { parseRecord, recordBytes, recordHash } from "./index.ts";

const event: AuditEvent = {
  seq: 3, prev: "0".repeat(64), time: 1_700_000_000_000, type: "token.reveal", actor: "cli", device: "laptop", subject: null, outcome: "done", corr: "c", data: { b: 1e21, a: "\u0007\u20ac/" },
};
const canonical =
  `{"actor":"cli","corr":"c","data":{"a":"\\u0007€/","b":1e+21},"device":"laptop","outcome":"done","prev":"${"0".repeat(64)}","seq":3,"subject":null,"time":1700000000000,"type":"token.reveal"}`;
const bytes = (text: string): Uint8Array => Buffer.from(text);

test("a record has one form: sorted keys, no spaces, control characters escaped (RFC 8785)", () => {
  expect(Buffer.from(recordBytes(event)).toString()).toBe(canonical);
  expect(parseRecord(bytes(canonical))).toEqual(event);
  expect(recordHash(bytes("abc")), "SHA-256, FIPS 180-4").toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(() => recordBytes({ ...event, actor: "\ud800" })).toThrow();
  expect(() => recordBytes({ ...event, time: Number.NaN })).toThrow();
});

test.each([
  ["a space", canonical.replace(",", ", ")], ["a line end", `${canonical}\n`], ["another order", canonical.replace(`"actor":"cli","corr":"c"`, `"corr":"c","actor":"cli"`)],
  ["a key twice", canonical.replace(`"corr":"c"`, `"corr":"c","corr":"c"`)], ["a field more", canonical.replace(`"corr":"c"`, `"bonus":1,"corr":"c"`)], ["a field less", canonical.replace(`"corr":"c",`, "")],
  ["another number form", canonical.replace("1e+21", "1000000000000000000000")], ["an escape that need not be", canonical.replace("€", "\\u20ac")], ["half a character", canonical.replace("€", "\\ud800")],
  ["a byte order mark", `\ufeff${canonical}`], ["a wrong type", canonical.replace(`"seq":3`, `"seq":"3"`)], ["no object", "[]"], ["nothing", ""],
])("refused: %s", (_, text) => expect(parseRecord(bytes(text))).toBeNull());

test("bytes that are not UTF-8 are refused, not repaired", () => {
  const spoilt = Buffer.from(canonical.replace("€", "\ufffd"));
  expect(parseRecord(spoilt)).not.toBeNull();
  expect(parseRecord(Buffer.concat([spoilt.subarray(0, spoilt.indexOf("\ufffd")), Buffer.of(0xff), spoilt.subarray(spoilt.indexOf("\ufffd") + 3)]))).toBeNull();
});

test("every beginning of a record is torn, and a record with one byte changed hardly ever", () => {
  for (let length = 0; length < canonical.length; length++) expect(isTorn(bytes(canonical).subarray(0, length)), `${length} bytes`).toBe(true);
  expect(isTorn(bytes(canonical))).toBe(false);
});

test("what was written is read back", () => {
  const value = fc.oneof(fc.string({ unit: "grapheme" }), fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: "grapheme" }), value, { noNullPrototype: true }), fc.string({ unit: "grapheme" }), (data, type) => {
      fc.pre(!Object.hasOwn(data, "__proto__"));
      const written = { ...event, data, type };
      expect(parseRecord(recordBytes(written))).toEqual(JSON.parse(JSON.stringify(written)));
    }),
  );
});
