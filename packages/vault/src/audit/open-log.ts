import { createNoteSigner, createNoteVerifier, createTree, genesisHash, openCheckpoint, originOf, parseRecord, recordHash, type Fault, type Head, type NoteSigner, type Tree } from "@tokenward/crypto/audit";
import { secondMs, type Now } from "@tokenward/shared/time";
import { bounded } from "./bounded.ts";
import type { AuditStore, StoredCheckpoint } from "./store.ts";

export interface AuditLogDeps {
  readonly store: AuditStore;
  readonly now: Now;
  /** Name of this machine. The name at the first record stays in the log's origin, whatever the machine is called later. */
  readonly device: string;
  readonly vaultId: string;
  /** Ed25519, PKCS8 DER. */
  readonly signingKey: Uint8Array;
  /** The sealed head from the keychain; null when there is none. */
  readonly head: Head | null;
  /** There is a sealed head, but it cannot be opened. */
  readonly headMissing: boolean;
  /** The keychain was made anew from the recovery kit, so that there cannot be a head. */
  readonly recovered?: boolean;
  /** False when the vault existed before: then an empty log without a head is a wiped one. */
  readonly isNew?: boolean;
  /** Keeps the head in the keychain; may lag about a second. Not called while a fault stands. */
  readonly sealHead: (head: Head) => void;
  readonly newCorr: () => string;
}

export interface OpenedLog {
  readonly signer: NoteSigner;
  readonly origin: string;
  readonly tree: Tree;
  /** Where the log ends. */
  head: Head;
  /** Size of the newest checkpoint; null when there is none. */
  checkpointSize: number | null;
  readonly fault: Fault | null;
  /** The log has no head and rightly so: it is sealed anew. */
  readonly isReborn: boolean;
}

/** A log whose first records are so close together may have been stopped before its first head was sealed. */
const firstHeadMs = 10 * secondMs;
const pageRecords = 1_000;

/**
 * Looks at the end of the log: the records since the newest checkpoint, and the sealed head. Takes as long as there are such
 * records, not as the log is long; {@link VaultAudit.verify} reads all of it.
 */
export const openLog = (deps: AuditLogDeps, head: Head | null): OpenedLog => {
  const { store } = deps;
  const size = store.size();
  const first = store.read(0, 1)[0];
  const firstRecord = first === undefined ? null : parseRecord(first);
  const origin = originOf(deps.vaultId, firstRecord?.device ?? bounded(deps.device));
  const signer = createNoteSigner(deps.signingKey, origin);
  const kept = store.latestCheckpoint();
  const start = kept === null ? null : startOf(kept, signer.verifierKey);
  const isBehind = start !== null && start.size() <= size;
  const tree = isBehind ? start : createTree();

  const from = tree.size();
  let hash = from === 0 ? genesisHash(signer.verifierKey) : recordHash(store.read(from - 1, 1)[0]!);
  let chainHolds = true;
  for (let at = from; at < size; ) {
    const page = store.read(at, Math.min(pageRecords, size - at));
    if (page.length === 0) break;
    for (const bytes of page) {
      const record = parseRecord(bytes);
      chainHolds &&= record !== null && record.seq === tree.size() && record.prev === hash;
      tree.append(bytes);
      hash = recordHash(bytes);
    }
    at += page.length;
  }

  const absent = head === null && size > 0 && deps.recovered !== true && spanMs(store, size) > firstHeadMs;
  const wiped = head === null && size === 0 && deps.isNew === false && deps.recovered !== true;
  const fault = ((): Fault | null => {
    if (!chainHolds || tree.size() !== size) return "chain";
    if (head !== null && head.size > size) return "truncated";
    if (head !== null && head.hash !== hashAt(store, head.size, signer.verifierKey)) return "head-mismatch";
    if (deps.headMissing || absent || wiped) return "head-missing";
    if (kept === null) return size > 0 && spanMs(store, size) > firstHeadMs ? "no-checkpoint" : null;
    if (start === null) return "checkpoint-signature";
    return isBehind ? null : "checkpoint-truncated";
  })();
  return { signer, origin, tree, head: { size, hash }, checkpointSize: isBehind ? from : null, fault, isReborn: fault === null && head === null && size > 0 };
};

/** The tree at a kept checkpoint. Its edge needs no trust: only the right one has the signed root. Null when note and edge do not fit. */
const startOf = ({ size, note, edge }: StoredCheckpoint, verifierKey: string): Tree | null => {
  const checkpoint = openCheckpoint(createNoteVerifier(verifierKey)!, note);
  if (checkpoint === null || checkpoint.size !== size) return null;
  try {
    const tree = createTree(size, edge);
    const root = tree.root();
    return root.every((byte, index) => byte === checkpoint.root[index]) ? tree : null;
  } catch {
    return null;
  }
};

const hashAt = (store: AuditStore, size: number, verifierKey: string): string => (size === 0 ? genesisHash(verifierKey) : recordHash(store.read(size - 1, 1)[0]!));

const spanMs = (store: AuditStore, size: number): number => {
  const [first, last] = [0, size - 1].map((at) => store.read(at, 1)[0]).map((bytes) => (bytes === undefined ? null : parseRecord(bytes)));
  return first && last ? last.time - first.time : 0;
};
