import { webcrypto } from "node:crypto";
import { createNoteSigner, createNoteVerifier } from "@tokenward/crypto/audit";
import { importAgentKey } from "@tokenward/crypto/channel";
import { expect, test } from "vitest";
import { makeKeyPairs } from "./key-pairs.ts";

test("the audit log can sign with the one, browsers can be met with the other", async () => {
  const { auditKey, channelKey } = makeKeyPairs();
  const signer = createNoteSigner(auditKey, "log");
  expect(createNoteVerifier(signer.verifierKey)?.open(signer.sign("text\n"))).toBe("text\n");
  const pair = await importAgentKey(webcrypto.subtle, channelKey);
  const ecdsa = { name: "ECDSA", hash: "SHA-256" };
  const text = Buffer.from("text");
  const signature = await webcrypto.subtle.sign(ecdsa, pair.privateKey, text);
  expect(await webcrypto.subtle.verify(ecdsa, pair.publicKey, signature, text)).toBe(true);
});

test("no two vaults have the same", () => {
  const [one, other] = [makeKeyPairs(), makeKeyPairs()];
  expect(Buffer.compare(one.auditKey, other.auditKey)).not.toBe(0);
  expect(Buffer.compare(one.channelKey, other.channelKey)).not.toBe(0);
});
