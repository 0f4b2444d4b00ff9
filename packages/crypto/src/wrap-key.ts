import { argon2, pbkdf2, type Argon2Parameters } from "node:crypto";
import { promisify } from "node:util";
import { err, ok, type Result } from "@tokenward/shared/result";
import { reveal, type Secret } from "@tokenward/shared/secret";
import { decrypt, encrypt, nonceBytes, tagBytes } from "./aes-gcm.ts";
import { checked, withChecksum } from "./checked.ts";
import type { Random } from "./random.ts";

/**
 * A key under a passphrase:
 *
 * | bytes | what                                                                              |
 * |-------|-----------------------------------------------------------------------------------|
 * | 1     | format, 1                                                                         |
 * | 1     | 1 Argon2id (RFC 9106), 2 PBKDF2-HMAC-SHA-256 (NIST SP 800-132)                    |
 * | 4     | Argon2id: memory in KiB; PBKDF2: rounds (big-endian)                              |
 * | 2     | Argon2id: passes, lanes; PBKDF2: 0, 0                                             |
 * | 16    | salt                                                                              |
 * | 12    | nonce                                                                             |
 * | n+16  | AES-256-GCM of the key; everything above is associated data                       |
 * | 8     | checksum over everything above                                                    |
 */
export type Kdf = "argon2id" | "pbkdf2";

/** In FIPS mode the derivation that NIST has approved, otherwise the one that costs a guesser most. */
export const kdfFor = (fips: boolean): Kdf => (fips ? "pbkdf2" : "argon2id");

const headBytes = 8;
const saltBytes = 16;

/** RFC 9106's second recommended setting (64 MiB, 4 lanes) with more passes, so that a guess takes about 0.3 s of wall time on two cores. */
const argon2Memory = 65_536;
const argon2Passes = 10;
const argon2Lanes = 4;
/** Above OWASP's 600,000 for PBKDF2-HMAC-SHA-256, for the same 0.3 s. */
const pbkdf2Rounds = 2_000_000;

/** What a reader is willing to spend on parameters that a stranger may have written: about 10 s. */
const most = { memory: 1_048_576, passes: 32, lanes: 16, rounds: 20_000_000 };

/** The key under the passphrase's bytes as given (no Unicode normalisation). Takes about half a second; the wrapped bytes carry the parameters. */
export const wrapKey = async ({ key, passphrase, kdf, random }: { readonly key: Uint8Array; readonly passphrase: Secret; readonly kdf: Kdf; readonly random: Random }): Promise<Uint8Array> => {
  const head = Buffer.alloc(headBytes);
  head[0] = 1;
  head[1] = kdf === "argon2id" ? 1 : 2;
  head.writeUInt32BE(kdf === "argon2id" ? argon2Memory : pbkdf2Rounds, 2);
  if (kdf === "argon2id") head.set([argon2Passes, argon2Lanes], 6);
  const opening = Buffer.concat([head, random(saltBytes), random(nonceBytes)]);
  const wrapping = await stretch(opening, passphrase);
  const sealed = encrypt(wrapping, opening.subarray(headBytes + saltBytes), key, opening);
  wrapping.fill(0);
  return withChecksum(Buffer.concat([opening, sealed]));
};

/** The key, in a fresh array that the caller wipes. `damaged`: the bytes are not what {@link wrapKey} made, whatever the passphrase. */
export const unwrapKey = async (wrapped: Uint8Array, passphrase: Secret): Promise<Result<Uint8Array, "wrong-passphrase" | "damaged">> => {
  const content = checked(wrapped);
  if (content === null || content.length < headBytes + saltBytes + nonceBytes + tagBytes || content[0] !== 1) return err("damaged");
  const opening = Buffer.from(content.subarray(0, headBytes + saltBytes + nonceBytes));
  if (!isBearable(opening)) return err("damaged");
  const wrapping = await stretch(opening, passphrase);
  const key = decrypt(wrapping, opening.subarray(headBytes + saltBytes), content.subarray(opening.length), opening);
  wrapping.fill(0);
  return key === null ? err("wrong-passphrase") : ok(key);
};

const isBearable = (opening: Buffer): boolean => {
  const cost = opening.readUInt32BE(2);
  const [passes, lanes] = [opening[6]!, opening[7]!];
  if (opening[1] === 2) return cost >= 1 && cost <= most.rounds && passes === 0 && lanes === 0;
  return opening[1] === 1 && lanes >= 1 && lanes <= most.lanes && passes >= 1 && passes <= most.passes && cost >= 8 * lanes && cost <= most.memory;
};

const stretch = async (opening: Buffer, passphrase: Secret): Promise<Uint8Array> => {
  const salt = opening.subarray(headBytes, headBytes + saltBytes);
  const cost = opening.readUInt32BE(2);
  if (opening[1] === 2) return promisify(pbkdf2)(reveal(passphrase), salt, cost, 32, "sha256");
  return argon2id({ message: reveal(passphrase), nonce: salt, memory: cost, passes: opening[6]!, parallelism: opening[7]!, tagLength: 32 });
};

const argon2id = (parameters: Argon2Parameters): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    argon2("argon2id", parameters, (error, derived) => (error === null ? resolve(derived) : reject(error)));
  });
