import type { AuditVerdict } from "@tokenward/shared/domain";
import { accuse, follows, linkOf, type Break } from "./chain.ts";
import { openCheckpoint, type Checkpoint } from "./checkpoint.ts";
import { createNoteVerifier } from "./note.ts";
import { recordHash } from "./record.ts";
import { createTree, type Tree } from "./tree.ts";
import { verdictOf, type Fault, type Finding } from "./verdict.ts";

/** Where a log ends, as it is sealed in the keychain. */
export interface Head {
  /** Number of records. */
  readonly size: number;
  /** Hash of the last record's bytes, hex; of no records, {@link genesisHash}. */
  readonly hash: string;
}

export interface Evidence {
  /** C2SP checkpoint texts in the order they were made; null when the log is judged without them. */
  readonly checkpoints: readonly string[] | null;
  /** The log's verifier key: `<origin>+<key id>+<public key>`. */
  readonly publicKey: string;
  /** Null when none is known. */
  readonly head: Head | null;
  /** A checkpoint that somebody kept: the one thing that whoever holds the log's key cannot adjust. */
  readonly against?: string;
}

export interface LogVerifier {
  /** The next record's bytes. */
  push(record: Uint8Array): void;
  finish(): AuditVerdict;
}

/** The first record's `prev`: binds a log to its name and key, so that another device's log is not taken for it. */
export const genesisHash = (publicKey: string): string => recordHash(new TextEncoder().encode(publicKey));

/**
 * Checks a log in one pass: every record is canonical, numbered and chained; the sealed head lies in it; every checkpoint is
 * signed and has the root of the records before it. Names the first bad record. `records` may be a generator: memory does
 * not grow with the log. Throws when `publicKey` is no verifier key.
 */
export const verifyLog = ({ records, ...evidence }: Evidence & { readonly records: Iterable<Uint8Array> }): AuditVerdict => {
  const verifier = createLogVerifier(evidence);
  for (const record of records) verifier.push(record);
  return verifier.finish();
};

/** {@link verifyLog} in steps, for a caller that has other work to do between the records. */
export const createLogVerifier = ({ checkpoints, publicKey, head, against }: Evidence): LogVerifier => {
  const verifier = createNoteVerifier(publicKey);
  if (verifier === null) throw new Error("not a verifier key");
  const opened = (checkpoints ?? []).map((note) => openCheckpoint(verifier, note));
  const walk = walkOf(opened.filter((checkpoint) => checkpoint !== null), "checkpoint");
  const anchor = against === undefined ? null : openCheckpoint(verifier, against);
  const anchorWalk = walkOf(anchor === null ? [] : [anchor], "anchor");

  const tree = createTree();
  let pushed = 0;
  let expected = genesisHash(publicKey);
  let expectedBefore: string | null = null;
  let suspect: Omit<Break, "next"> | null = null;
  let finding: Finding | null = null;
  let headFits = head === null || head.size > 0 || head.hash === expected;
  walk.visit(tree);
  anchorWalk.visit(tree);

  const take = (record: Uint8Array): void => {
    const link = linkOf(record);
    if (suspect !== null) finding = accuse({ ...suspect, next: link });
    else if (!follows(link, pushed, expected)) suspect = { at: pushed, link, expected, expectedBefore, vouched: walk.vouched() };
    else {
      tree.append(record);
      [expectedBefore, expected] = [expected, link.hash];
      if (head?.size === tree.size()) headFits = head.hash === expected;
      walk.visit(tree);
      anchorWalk.visit(tree);
    }
  };

  /** Judged once the chain holds; a torn last record is no part of it. */
  const beyondTheChain = (): Finding | null => {
    const size = tree.size();
    const checkpointFault = walk.fault(size);
    if (head !== null && head.size > size) return { fault: "truncated", firstBad: size };
    if (!headFits) return { fault: "head-mismatch", firstBad: Math.min(walk.vouched(), Math.max(0, head!.size - 1)) };
    if (checkpoints !== null && checkpoints.length === 0) return { fault: "no-checkpoint", firstBad: size === 0 ? null : 0 };
    if (opened.includes(null)) return { fault: "checkpoint-signature", firstBad: Math.min(walk.vouched(), vouchedBeforeBad(opened)) };
    if (checkpointFault !== null) return checkpointFault;
    if (against !== undefined && anchor === null) return { fault: "anchor-signature", firstBad: null };
    return anchorWalk.fault(size);
  };

  return {
    push(record) {
      if (finding === null) take(record);
      pushed++;
    },
    finish() {
      if (finding === null && suspect !== null) finding = accuse({ ...suspect, next: null });
      if (finding === null || finding.fault === "torn-tail") finding = beyondTheChain() ?? finding;
      return verdictOf(finding, pushed, checkpoints?.length ?? 0);
    },
  };
};

interface Walk {
  /** Compares the tree with the checkpoints of exactly its size. */
  visit(tree: Tree): void;
  /** Size up to which checkpoints fit, without a gap. */
  vouched(): number;
  fault(size: number): Finding | null;
}

const walkOf = (checkpoints: readonly Checkpoint[], name: "checkpoint" | "anchor"): Walk => {
  const bySize = checkpoints.toSorted((a, b) => a.size - b.size);
  let next = 0;
  let vouched = 0;
  let rewritten: Finding | null = null;
  const faultOf = (kind: "root" | "truncated"): Fault => `${name}-${kind}`;
  return {
    visit(tree) {
      for (; bySize[next]?.size === tree.size(); next++) {
        if (Buffer.compare(bySize[next]!.root, tree.root()) !== 0) rewritten ??= { fault: faultOf("root"), firstBad: vouched };
        else if (rewritten === null) vouched = tree.size();
      }
    },
    vouched: () => vouched,
    fault: (size) => rewritten ?? ((bySize.at(-1)?.size ?? 0) > size ? { fault: faultOf("truncated"), firstBad: size } : null),
  };
};

/** Size of the last checkpoint before the first one that is not signed. */
const vouchedBeforeBad = (opened: readonly (Checkpoint | null)[]): number => opened[opened.indexOf(null) - 1]?.size ?? 0;
