import { generateKeyPairSync, randomBytes } from "node:crypto";
import { newSigningKey } from "@tokenward/crypto/audit";

export interface KeyPairs {
  /** Ed25519, PKCS8 DER: signs the audit log's checkpoints. */
  readonly auditKey: Uint8Array;
  /** P-256, PKCS8 DER: proves the agent to browsers. */
  readonly channelKey: Uint8Array;
}

/** The two key pairs of a new vault. */
export const makeKeyPairs = (): KeyPairs => ({
  auditKey: newSigningKey(randomBytes),
  channelKey: generateKeyPairSync("ec", { namedCurve: "P-256", privateKeyEncoding: { format: "der", type: "pkcs8" }, publicKeyEncoding: { format: "der", type: "spki" } }).privateKey,
});
