import type { KnownValue } from "@tokenward/shared/contract";

/** Most characters of JSON on one page. At three bytes each, encrypted and in base64, that is still below a frame's 1 MiB. */
export const pageChars = 200_000;

/** A page of known values from `from` on: as many as fit, at least one. `next` is where the following page begins; null when there is none. */
export const pageOf = (known: readonly KnownValue[], from: number): { readonly known: KnownValue[]; readonly next: number | null } => {
  let end = from;
  for (let chars = 0; end < known.length; end++) {
    chars += JSON.stringify(known[end]).length;
    if (chars > pageChars && end > from) break;
  }
  return { known: known.slice(from, end), next: end < known.length ? end : null };
};
