import { createPrivateKey, createPublicKey, hash, sign, verify, type KeyObject } from "node:crypto";
import type { Random } from "../random.ts";

/** Signed notes as https://c2sp.org/signed-note (v1.0.0) has them, with Ed25519 keys (signature type 0x01) only. */
export interface NoteSigner {
  /** `<name>+<key id, hex>+<base64 of 0x01 and the public key>`: all that a verifier needs to know. */
  readonly verifierKey: string;
  /** The note: the text, a blank line, one signature line. Throws when the text does not end in a newline or holds control characters. */
  sign(text: string): string;
}

export interface NoteVerifier {
  readonly name: string;
  /** The note's text with its last newline; null when the note is malformed, or not signed by this key. */
  open(note: string): string | null;
}

const ed25519 = 1;
const keyIdBytes = 4;
const pkcs8Prefix = Buffer.from("302e020100300506032b657004220420", "hex");
const spkiPrefix = Buffer.from("302a300506032b6570032100", "hex");
/** A note with more lines of signatures is refused (the specification asks for 16 at least). */
const maxSignatures = 100;
const maxNoteLength = 1_000_000;

/** A new Ed25519 key, PKCS8 DER. */
export const newSigningKey = (random: Random): Uint8Array => Buffer.concat([pkcs8Prefix, random(32)]);

/** `key`: Ed25519, PKCS8 DER. Throws when it is not, or when the name is empty or has a space or a plus. */
export const createNoteSigner = (key: Uint8Array, name: string): NoteSigner => {
  if (!isName(name)) throw new Error("not a key name");
  const privateKey = createPrivateKey({ key: Buffer.from(key), format: "der", type: "pkcs8" });
  if (privateKey.asymmetricKeyType !== "ed25519") throw new Error("not an Ed25519 key");
  const publicKey = createPublicKey(privateKey).export({ format: "der", type: "spki" }).subarray(spkiPrefix.length);
  const id = keyIdOf(name, publicKey);
  return {
    verifierKey: `${name}+${id.toString("hex")}+${Buffer.concat([Uint8Array.of(ed25519), publicKey]).toString("base64")}`,
    sign(text) {
      if (!text.endsWith("\n") || !isNoteText(text)) throw new Error("not the text of a note");
      const signature = sign(null, Buffer.from(text), privateKey);
      return `${text}\n\u2014 ${name} ${Buffer.concat([id, signature]).toString("base64")}\n`;
    },
  };
};

/** Null when the text is not a verifier key, or its key id does not belong to its name and key. */
export const createNoteVerifier = (verifierKey: string): NoteVerifier | null => {
  const [name = "", id = "", ...rest] = verifierKey.split("+");
  const bytes = fromBase64(rest.join("+"));
  if (!isName(name) || bytes === null || bytes.length !== 1 + 32 || bytes[0] !== ed25519) return null;
  const publicKey = bytes.subarray(1);
  const expected = keyIdOf(name, publicKey);
  if (id !== expected.toString("hex")) return null;
  const key = createPublicKey({ key: Buffer.concat([spkiPrefix, publicKey]), format: "der", type: "spki" });
  return { name, open: (note) => openNote(note, name, expected, key) };
};

const openNote = (note: string, name: string, id: Buffer, key: KeyObject): string | null => {
  const end = note.lastIndexOf("\n\n");
  if (note.length > maxNoteLength || end === -1 || !note.endsWith("\n") || !isNoteText(note)) return null;
  const text = note.slice(0, end + 1);
  const lines = note.slice(end + 2, -1).split("\n");
  if (lines.length > maxSignatures) return null;
  let own: Buffer | null = null;
  for (const line of lines) {
    const [, signer = "", encoded = ""] = /^\u2014 (\S+) (\S+)$/u.exec(line) ?? [];
    const bytes = fromBase64(encoded);
    if (!isName(signer) || bytes === null || bytes.length <= keyIdBytes) return null;
    if (signer === name && id.equals(bytes.subarray(0, keyIdBytes))) own ??= bytes.subarray(keyIdBytes);
  }
  return own !== null && verify(null, Buffer.from(text), key, own) ? text : null;
};

const keyIdOf = (name: string, publicKey: Uint8Array): Buffer =>
  hash("sha256", Buffer.concat([Buffer.from(`${name}\n`), Uint8Array.of(ed25519), publicKey]), "buffer").subarray(0, keyIdBytes);

const isName = (name: string): boolean => name !== "" && name.isWellFormed() && !/[\s+\p{Cc}]/u.test(name);
const isNoteText = (text: string): boolean => text.isWellFormed() && !/(?!\n)\p{Cc}/u.test(text);

/** Strictly: Node's decoder skips what it does not know, so two texts could mean one signature. */
const fromBase64 = (text: string): Buffer | null => {
  const bytes = Buffer.from(text, "base64");
  return text !== "" && bytes.toString("base64") === text ? bytes : null;
};
