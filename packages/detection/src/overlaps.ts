import type { Candidate } from "./sought.ts";

/** Of two that share a character: the certain one, then the one whose form is known, then the one whose provider is, then the longer, then the one that starts first, then the one listed first. */
export const withoutOverlaps = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const best = candidates.toSorted(
    (a, b) =>
      Number(b.confidence === "certain") - Number(a.confidence === "certain") ||
      Number(a.kind === "generic-secret") - Number(b.kind === "generic-secret") ||
      Number(a.provider === "generic") - Number(b.provider === "generic") ||
      b.span[1] - b.span[0] - (a.span[1] - a.span[0]) ||
      a.span[0] - b.span[0] ||
      a.order - b.order,
  );
  const kept = createSpans();
  return best.filter(({ span }) => kept.take(span)).toSorted((a, b) => a.span[0] - b.span[0]);
};

/** Spans that share nothing, sorted by their start. */
const createSpans = (): { readonly take: (span: readonly [number, number]) => boolean } => {
  const starts: number[] = [];
  const ends: number[] = [];
  return {
    take: ([start, end]) => {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (starts[middle]! < end) low = middle + 1;
        else high = middle;
      }
      if (low > 0 && ends[low - 1]! > start) return false;
      starts.splice(low, 0, start);
      ends.splice(low, 0, end);
      return true;
    },
  };
};
