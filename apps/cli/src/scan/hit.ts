import type { KnownValue } from "@tokenward/shared/contract";
import type { Finding } from "@tokenward/shared/domain";

/** A token that was found, as it travels between threads and into reports: what it is and where, never what it reads. */
export interface Hit extends Omit<Finding, "span"> {
  readonly providerName: string;
  readonly kindName: string;
  /** Names from the outside in, where the text stands in an archive, a database or a notebook. */
  readonly inside: readonly string[];
  /** From 1, both; the column in UTF-16 units. A binary file is one line. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** UTF-16 offsets into the text: `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** Empty where four characters would give too much away. */
  readonly lastFour: string;
  /** Of kind, place and value under the baseline's key; empty without a baseline. */
  readonly fingerprint: string;
  /** Which of the vault's values it is, as its place in `LookSettings.known`; null when it is none of them. */
  readonly known: number | null;
  /** The reason of an allow comment beside it; empty when the comment has none; null when there is no comment. */
  readonly allowed: string | null;
}

/** Something that could not be looked at, or not wholly. */
export interface Fault {
  readonly inside: readonly string[];
  /** A sentence's end: “cannot be read (EACCES)”. */
  readonly says: string;
}

/** What came of one file or blob. */
export interface Seen {
  readonly bytes: number;
  readonly hits: readonly Hit[];
  readonly faults: readonly Fault[];
  /** Left alone because of what it is: an image. Null when it was read. */
  readonly leftOut: "media" | "size" | null;
  /** It holds what only libarchive opens, and that is not loaded yet: load it and look again. */
  readonly waits?: true;
}

/** What every thread needs to know. It is copied to them, so it holds plain data only. */
export interface LookSettings {
  readonly withPublic: boolean;
  readonly skipKinds: readonly string[];
  /** Larger files are left out; null: none is. */
  readonly maxFileBytes: number | null;
  /** The vault's values, as the paste guard knows them; null when no vault is at hand. */
  readonly known: { readonly fingerprintKey: Uint8Array; readonly entries: readonly KnownValue[] } | null;
  /** The key of the baseline, and the folder its paths start at; null without one. */
  readonly baseline: { readonly key: Uint8Array; readonly folder: string } | null;
}

/** A file to be read, or bytes that were read already, and where they are from. */
export interface Item {
  /** A whole path. Of a blob, the path it had. */
  readonly path: string;
  /** Null: `path` is to be read. */
  readonly bytes: Uint8Array | null;
  /** The commit that brought it, of a blob in a history. */
  readonly commit?: string;
  /** Its author's name, and its day in the author's time: 2026-03-01. */
  readonly by?: string;
  readonly on?: string;
}
