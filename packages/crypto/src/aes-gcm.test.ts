import { expect, test } from "vitest";
import { decrypt, encrypt } from "./aes-gcm.ts";

const key = "feffe9928665731c6d6a8f9467308308".repeat(2);
const text = "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255";
const sealed = "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad";

// McGrew and Viega, "The Galois/Counter Mode of Operation", appendix B: the vectors submitted to NIST.
test.each([
  { name: "13", key: "00".repeat(32), nonce: "00".repeat(12), plaintext: "", associated: "", ciphertext: "", tag: "530f8afbc74536b9a963b4f1c4cb738b" },
  { name: "14", key: "00".repeat(32), nonce: "00".repeat(12), plaintext: "00".repeat(16), associated: "", ciphertext: "cea7403d4d606b6e074ec5d3baf39d18", tag: "d0d1c8a799996bf0265b98b5d48ab919" },
  { name: "15", key, nonce: "cafebabefacedbaddecaf888", plaintext: text, associated: "", ciphertext: sealed, tag: "b094dac5d93471bdec1a502270e3cc6c" },
  {
    name: "16", key, nonce: "cafebabefacedbaddecaf888", plaintext: text.slice(0, -8), associated: "feedfacedeadbeeffeedfacedeadbeefabaddad2",
    ciphertext: sealed.slice(0, -8), tag: "76fc6ece0f4e1768cddf8853bb2d551b",
  },
])("test case $name", (vector) => {
  const [key, nonce, plaintext, associated] = [vector.key, vector.nonce, vector.plaintext, vector.associated].map((hex) => Buffer.from(hex, "hex")) as [Buffer, Buffer, Buffer, Buffer];
  const output = encrypt(key, nonce, plaintext, associated);
  expect(Buffer.from(output).toString("hex")).toBe(vector.ciphertext + vector.tag);
  expect(Buffer.from(decrypt(key, nonce, output, associated)!).toString("hex")).toBe(vector.plaintext);
  expect(decrypt(key, nonce, output, Buffer.concat([associated, Buffer.of(0)]))).toBeNull();
});
