import { expect, test } from "vitest";
import { doorProof, sameProof } from "./index.ts";

test("a proof is HMAC-SHA-256 (RFC 4231, test case 2)", () => {
  expect(doorProof(Buffer.from("Jefe"), "what do ya want for nothing?")).toBe("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
});

test("proofs are the same only when every character is", () => {
  const proof = doorProof(new Uint8Array(32), "once");
  expect(sameProof(proof, proof)).toBe(true);
  expect(sameProof(proof, doorProof(new Uint8Array(32), "twice"))).toBe(false);
  expect(sameProof(proof, proof.slice(1))).toBe(false);
  expect(sameProof("", "é")).toBe(false);
});
