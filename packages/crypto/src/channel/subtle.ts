import { concat, fromBase64, sameBytes, toBase64, utf8, withLengths, type Bytes } from "./bytes.ts";

/** A WebCrypto key. Opaque here, so that a browser's and Node's both fit. */
export interface Key {
  readonly type: string;
}
export interface KeyPair {
  readonly publicKey: Key;
  readonly privateKey: Key;
}

/** The part of WebCrypto's `SubtleCrypto` that the channel uses. */
export interface Subtle {
  digest(algorithm: string, bytes: Bytes): Promise<ArrayBuffer>;
  generateKey(algorithm: { name: string; namedCurve: string }, extractable: boolean, usages: ("sign" | "verify" | "deriveBits")[]): Promise<KeyPair>;
  importKey(format: "raw" | "spki" | "pkcs8", bytes: Bytes, algorithm: { name: string; namedCurve?: string }, extractable: boolean, usages: ("sign" | "verify" | "deriveKey" | "deriveBits" | "encrypt" | "decrypt")[]): Promise<Key>;
  exportKey(format: "raw" | "spki", key: Key): Promise<ArrayBuffer>;
  exportKey(format: "jwk", key: Key): Promise<{ x?: string; y?: string }>;
  sign(algorithm: { name: string; hash: string }, key: Key, bytes: Bytes): Promise<ArrayBuffer>;
  verify(algorithm: { name: string; hash: string }, key: Key, signature: Bytes, bytes: Bytes): Promise<boolean>;
  deriveBits(algorithm: { name: string; public: Key } | { name: string; hash: string; salt: Bytes; info: Bytes }, key: Key, bits: number): Promise<ArrayBuffer>;
  encrypt(algorithm: { name: string; iv: Bytes }, key: Key, bytes: Bytes): Promise<ArrayBuffer>;
  decrypt(algorithm: { name: string; iv: Bytes }, key: Key, bytes: Bytes): Promise<ArrayBuffer>;
}

const ecdsa = { name: "ECDSA", namedCurve: "P-256" };
const ecdh = { name: "ECDH", namedCurve: "P-256" };
const signing = { name: "ECDSA", hash: "SHA-256" };

export const sha256 = async (subtle: Subtle, bytes: Bytes): Promise<Bytes> => new Uint8Array(await subtle.digest("SHA-256", bytes));

/** A signing key whose private half cannot be exported: what a browser keeps in IndexedDB. */
export const makeBrowserKey = (subtle: Subtle): Promise<KeyPair> => subtle.generateKey(ecdsa, false, ["sign", "verify"]);

/** SPKI of a public key, base64: how a peer's key is pinned and compared. */
export const publicKeyText = async (subtle: Subtle, key: Key): Promise<string> => toBase64(new Uint8Array(await subtle.exportKey("spki", key)));

/** The agent's signing key from its PKCS8 DER. Throws when the bytes are not a P-256 private key. */
export const importAgentKey = async (subtle: Subtle, pkcs8: Uint8Array): Promise<KeyPair> => {
  const privateKey = await subtle.importKey("pkcs8", pkcs8.slice(), ecdsa, true, ["sign"]);
  const { x, y } = await subtle.exportKey("jwk", privateKey);
  const [xBytes, yBytes] = [x, y].map((part) => fromBase64(padded(part ?? "")));
  if (!xBytes || !yBytes) throw new Error("the agent's channel key has no public half");
  return { privateKey, publicKey: await subtle.importKey("raw", concat(new Uint8Array([4]), xBytes, yBytes), ecdsa, true, ["verify"]) };
};
const padded = (base64url: string): string => base64url.replaceAll("-", "+").replaceAll("_", "/").padEnd(Math.ceil(base64url.length / 4) * 4, "=");

/** Null when the bytes are no P-256 key. */
export const importPeerKey = async (subtle: Subtle, spki: Bytes): Promise<Key | null> => {
  try {
    return await subtle.importKey("spki", spki, ecdsa, true, ["verify"]);
  } catch {
    return null;
  }
};

export const makeEphemeral = async (subtle: Subtle): Promise<{ readonly point: Bytes; readonly privateKey: Key }> => {
  const pair = await subtle.generateKey(ecdh, false, ["deriveBits"]);
  return { point: new Uint8Array(await subtle.exportKey("raw", pair.publicKey)), privateKey: pair.privateKey };
};

export type Role = "browser" | "agent";

export const signTranscript = async (subtle: Subtle, key: Key, role: Role, transcript: Bytes): Promise<Bytes> =>
  new Uint8Array(await subtle.sign(signing, key, concat(utf8(`tokenward/${role}/1`), transcript)));
export const verifyTranscript = (subtle: Subtle, key: Key, role: Role, transcript: Bytes, signature: Bytes): Promise<boolean> =>
  subtle.verify(signing, key, signature, concat(utf8(`tokenward/${role}/1`), transcript));

/** Both directions' keys; null when the peer's point is not on the curve. */
export const deriveDirections = async (subtle: Subtle, own: Key, peerPoint: Bytes, transcript: Bytes): Promise<Readonly<Record<Role, Key>> | null> => {
  let peer: Key;
  try {
    peer = await subtle.importKey("raw", peerPoint, ecdh, true, []);
  } catch {
    return null;
  }
  const shared = new Uint8Array(await subtle.deriveBits({ name: "ECDH", public: peer }, own, 256));
  const root = await subtle.importKey("raw", shared, { name: "HKDF" }, false, ["deriveBits"]);
  shared.fill(0);
  const direction = async (from: Role): Promise<Key> => {
    const bits = new Uint8Array(await subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt: transcript, info: utf8(`tokenward/from-${from}/1`) }, root, 256));
    const key = await subtle.importKey("raw", bits, { name: "AES-GCM" }, false, ["encrypt", "decrypt"]);
    bits.fill(0);
    return key;
  };
  return { browser: await direction("browser"), agent: await direction("agent") };
};

export interface Transcript {
  readonly contract: readonly [browser: number, agent: number];
  readonly pairing: boolean;
  readonly name: string;
  readonly browserKey: Bytes;
  readonly commit: Bytes;
  readonly agentKey: Bytes;
  readonly agentEphemeral: Bytes;
  readonly agentNonce: Bytes;
  readonly browserEphemeral: Bytes;
  readonly browserNonce: Bytes;
}

export const commitmentOf = (subtle: Subtle, ephemeral: Bytes, nonce: Bytes): Promise<Bytes> => sha256(subtle, concat(utf8("tokenward/commit/1"), ephemeral, nonce));
export const opensCommitment = async (subtle: Subtle, commit: Bytes, ephemeral: Bytes, nonce: Bytes): Promise<boolean> => sameBytes(commit, await commitmentOf(subtle, ephemeral, nonce));

export const hashTranscript = (subtle: Subtle, t: Transcript): Promise<Bytes> =>
  sha256(
    subtle,
    withLengths(
      utf8("tokenward/channel/1"), utf8(`${t.contract[0]} ${t.contract[1]} ${t.pairing ? "pair" : "resume"}`), utf8(t.name),
      t.browserKey, t.commit, t.agentKey, t.agentEphemeral, t.agentNonce, t.browserEphemeral, t.browserNonce,
    ),
  );

/** Six digits that a person compares. */
export const codeOf = async (subtle: Subtle, transcript: Bytes): Promise<string> => {
  const digest = await sha256(subtle, concat(utf8("tokenward/code/1"), transcript));
  return (new DataView(digest.buffer).getBigUint64(0) % 1_000_000n).toString().padStart(6, "0");
};
