import type { ListedClass, PlaceRow } from "@tokenward/shared/domain";
import { listedPlaces } from "./listed.ts";
import { unpackPlaces } from "./packed.ts";

/** The row that says most about a place. */
export interface FoundPlace {
  readonly class: ListedClass;
  /** The row's host, without `*.`. */
  readonly base: string;
  readonly hasPath: boolean;
}

export interface Places {
  /** `host` in lower case and without a dot at its end; `path` as in an address, "" when it is not known. Null: nothing is said of it. */
  readonly find: (host: string, path: string) => FoundPlace | null;
}

interface Entry extends FoundPlace {
  readonly segments: readonly string[];
}

type Index = ReadonlyMap<string, readonly Entry[]>;

/** The nearest host wins, then the longest path, then the later row. */
export const createPlaces = (rows: readonly PlaceRow[]): Places => placesIn([indexOf(rows)]);

const indexOf = (rows: readonly PlaceRow[]): Index => {
  const byHost = new Map<string, Entry[]>();
  for (const { at, class: listedClass } of rows) {
    const [host = "", ...segments] = at.split("/");
    const entries = byHost.get(host) ?? byHost.set(host, []).get(host)!;
    entries.push({ class: listedClass, base: host.replace("*.", ""), hasPath: segments.length > 0, segments });
  }
  return byHost;
};

const placesIn = (indexes: readonly Index[]): Places => ({
  find: (host, path) => {
    const have = path.toLowerCase().split("/").filter((segment) => segment !== "").slice(0, maxSegments);
    const labels = host.split(".");
    const names = [host, ...(labels[0] === "www" ? [host.slice(4)] : []), ...labels.map((_, index) => `*.${labels.slice(index + 1).join(".")}`)];
    for (const name of names) {
      let best: Entry | null = null;
      for (const index of indexes) for (const entry of index.get(name) ?? []) if (entry.segments.length >= (best?.segments.length ?? 0) && fits(entry.segments, have)) best = entry;
      if (best !== null) return best;
    }
    return null;
  },
});

const maxSegments = 30;

/** Whether a path begins as wanted; with one `**` at most (`PlaceRow`), in a time that grows with the path. */
const fits = ([first, ...rest]: readonly string[], have: readonly string[]): boolean => {
  if (first === undefined) return true;
  if (first === "**") return have.some((_, index) => fits(rest, have.slice(index)));
  return have[0] !== undefined && (first === "*" || first === have[0]) && fits(rest, have.slice(1));
};

let shipped: Index | null = null;
const byRows = new WeakMap<readonly PlaceRow[], Places>();

/** What we ship with more rows on top. Put together once for each list of them, at the first question. */
export const placesWith = (rows: readonly PlaceRow[]): Places => {
  const made = byRows.get(rows) ?? placesIn([(shipped ??= indexOf(unpackPlaces(listedPlaces()))), indexOf(rows)]);
  byRows.set(rows, made);
  return made;
};
