import { createHash } from "node:crypto";
import { createNoteSigner, createTree, genesisHash, newSigningKey, originOf, recordBytes, recordHash, signCheckpoint, type Head } from "@tokenward/crypto/audit";
import type { AuditEvent } from "@tokenward/shared/domain";

/** Everything that a thief with the vault folder may lay hands on. */
export interface LogState {
  readonly records: readonly Uint8Array[];
  readonly checkpoints: readonly string[];
  readonly head: Head;
}

/** Whole numbers in a row that is the same at every run: SHA-256 of seed and count. */
export const createDice = (seed: string): ((below: number) => number) => {
  let count = 0;
  return (below) => createHash("sha256").update(`${seed}/${count++}`).digest().readUIntBE(0, 6) % below;
};

/** A checkpoint at the first record, as the product makes it, and then at every multiple of this. */
export const checkpointEvery = 25;

/** A log's writer with its key: the honest one, and the forger who took its place. */
export const createWriter = (name: string, device = "laptop") => {
  const key = newSigningKey(() => createHash("sha256").update(name).digest());
  const origin = originOf("vault", device);
  const signer = createNoteSigner(key, origin);
  const publicKey = signer.verifierKey;
  const headOf = (records: readonly Uint8Array[]): Head => ({ size: records.length, hash: records.length === 0 ? genesisHash(publicKey) : recordHash(records.at(-1)!) });

  const event = (seq: number, prev: string, text: string): AuditEvent => ({
    seq, prev, time: 1_700_000_000_000 + seq * 1_000, type: "token.copy", actor: "cli", device, subject: `token-${seq % 7}`, outcome: seq % 2 === 0 ? "intent" : "done", corr: `corr-${seq >> 1}`, data: { text },
  });
  /** Records from `begin` on, each chained to the one before. */
  const chained = (begin: readonly Uint8Array[], size: number, textOf: (seq: number) => string): readonly Uint8Array[] => {
    const records = [...begin];
    for (let seq = begin.length; seq < size; seq++) records.push(recordBytes(event(seq, headOf(records).hash, textOf(seq))));
    return records;
  };
  /** The checkpoints that an honest writer of these records would have made. */
  const checkpointsOf = (records: readonly Uint8Array[], sign = signer): readonly string[] => {
    const tree = createTree();
    const notes: string[] = [];
    for (const record of records) {
      tree.append(record);
      if (tree.size() === 1 || tree.size() % checkpointEvery === 0) notes.push(signCheckpoint(sign, { origin, size: tree.size(), root: tree.root() }));
    }
    return notes;
  };
  const stateOf = (records: readonly Uint8Array[]): LogState => ({ records, checkpoints: checkpointsOf(records), head: headOf(records) });
  return { publicKey, signer, event, headOf, chained, checkpointsOf, stateOf };
};
export type Writer = ReturnType<typeof createWriter>;

/** A byte changed to another value, anywhere. */
export const flipByte = (bytes: Uint8Array, at: number, by: number): Uint8Array => {
  const changed = Uint8Array.from(bytes);
  changed[at] = (changed.at(at)! + by) & 255;
  return changed;
};
