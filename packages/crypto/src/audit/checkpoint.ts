import type { NoteSigner, NoteVerifier } from "./note.ts";
import { hashBytes } from "./tree.ts";

/** A tree head of one log: https://c2sp.org/tlog-checkpoint (v1.0.0) without extension lines. */
export interface Checkpoint {
  /** `tokenward/<vault id>/<device>`; also the name of the key that signs. */
  readonly origin: string;
  /** Number of records. */
  readonly size: number;
  /** RFC 6962 root at that size, 32 bytes. */
  readonly root: Uint8Array;
}

/** The name of a log. Characters that a key name may not have (spaces, plus, control characters) become hyphens. */
export const originOf = (vaultId: string, device: string): string =>
  `tokenward/${vaultId}/${Array.from(device.replaceAll(/[\s+/\p{C}]/gu, "-")).slice(0, 64).join("") || "device"}`;

/** The signed text of a checkpoint. */
export const signCheckpoint = (signer: NoteSigner, { origin, size, root }: Checkpoint): string =>
  signer.sign(`${origin}\n${size}\n${Buffer.from(root).toString("base64")}\n`);

/** Null when the text is no checkpoint, is not signed by this key, or is another log's. */
export const openCheckpoint = (verifier: NoteVerifier, note: string): Checkpoint | null => {
  const [origin = "", size = "", root = "", ...rest] = (verifier.open(note) ?? "").split("\n");
  if (origin !== verifier.name || !/^(?:0|[1-9]\d{0,14})$/.test(size) || rest.length !== 1) return null;
  const bytes = Buffer.from(root, "base64");
  return bytes.length === hashBytes && bytes.toString("base64") === root ? { origin, size: Number(size), root: bytes } : null;
};
