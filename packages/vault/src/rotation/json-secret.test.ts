import { assert, property, string, uint8Array, jsonValue } from "fast-check";
import { reveal, Secret } from "@tokenward/shared/secret";
import { expect, test } from "vitest";
import { takeSecret } from "./json-secret.ts";
import { encodeJson, marksOf } from "./secret-bytes.ts";

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const textOf = (secret: Secret | null): string | null => (secret === null ? null : Buffer.from(reveal(secret)).toString());

test("takes a string out of any JSON, and leaves JSON behind without it", () => {
  assert(
    property(string({ minLength: 1 }), jsonValue(), jsonValue(), (value, before, after) => {
      // Characters JSON.stringify escapes beyond ASCII (lone surrogates) are none of a token's.
      if (!/^[^\ud800-\udfff]*$/u.test(value)) return;
      const bytes = bytesOf(JSON.stringify({ before, token: value, after }));
      expect(textOf(takeSecret(bytes, "/token"))).toBe(value);
      const rest = JSON.parse(Buffer.from(bytes).toString()) as Record<string, unknown>;
      expect(rest["before"]).toEqual(JSON.parse(JSON.stringify(before)));
      expect(rest["after"]).toEqual(JSON.parse(JSON.stringify(after)));
      expect(String(rest["token"]).trim()).toBe("");
    }),
  );
});

test("garbage is null, and nothing is thrown", () => {
  assert(property(uint8Array(), (bytes) => void takeSecret(bytes, "/token")));
  for (const text of ["", "{", "null", '"token"', '{"token":1}', '{"token":""}', '{"token":"a"', '{"token":"a"}x', "[".repeat(500)]) {
    expect(takeSecret(bytesOf(text), "/token")).toBeNull();
  }
});

test("finds its way by pointer, through arrays and escaped names", () => {
  expect(textOf(takeSecret(bytesOf('{"a/b":[{"t":"x"},{"t":"y"}]}'), "/a~1b/1/t"))).toBe("y");
  expect(textOf(takeSecret(bytesOf('{"data":{"token":"inner"},"token":"outer"}'), "/token"))).toBe("outer");
});

test("a secret written into JSON comes back as it was", () => {
  assert(
    property(string(), jsonValue(), (value, other) => {
      const encoded = encodeJson({ password: Secret.of(bytesOf(value)), list: [Secret.of(bytesOf(value))], other: JSON.parse(JSON.stringify(other)) as null });
      expect(JSON.parse(Buffer.from(encoded).toString())).toEqual({ password: bytesToText(value), list: [bytesToText(value)], other: JSON.parse(JSON.stringify(other)) as unknown });
    }),
  );
});
const bytesToText = (value: string): string => Buffer.from(value).toString();

test("marks tell a value's ends and nothing between", () => {
  const marks = marksOf(Secret.of(bytesOf("abcdefgh")));
  expect([marks.startsWith("abc"), marks.startsWith("bc"), marks.endsWith("gh"), marks.endsWith("g"), marks.endsWith("")]).toEqual([true, false, true, false, true]);
});
