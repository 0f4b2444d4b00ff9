import type { Candidate } from "./sought.ts";

type Span = readonly [start: number, end: number];

/** Of two that share a character: the certain one, then the one whose form is known, then the one whose provider is, then the longer, then the one that starts first, then the one listed first. */
export const withoutOverlaps = (candidates: readonly Candidate[]): readonly Candidate[] => {
  if (candidates.length < 2) return candidates;
  const best = candidates.toSorted(
    (a, b) =>
      Number(b.confidence === "certain") - Number(a.confidence === "certain") ||
      Number(a.kind === "generic-secret") - Number(b.kind === "generic-secret") ||
      Number(a.provider === "generic") - Number(b.provider === "generic") ||
      b.span[1] - b.span[0] - (a.span[1] - a.span[0]) ||
      a.span[0] - b.span[0] ||
      a.order - b.order,
  );
  const [first, last] = candidates.reduce(([from, to], { span }) => [Math.min(from, span[0]), Math.max(to, span[1])], [Infinity, 0]);
  const taken = new Uint8Array(last - first);
  const take = ([start, end]: Span): boolean => {
    const [from, to] = [start - first, end - first];
    for (let at = from; at < to; at++) if (taken[at] === 1) return false;
    taken.fill(1, from, to);
    return true;
  };
  return best.filter(({ span }) => take(span)).toSorted((a, b) => a.span[0] - b.span[0]);
};

export interface Spans {
  /** Whether one of them shares something with this one. */
  readonly touch: (span: Span) => boolean;
}

/** Spans to be asked many times. */
export const createSpans = (spans: readonly Span[]): Spans => {
  // Sorted by start; by place: how far any of them up to it reaches.
  const sorted = spans.toSorted((a, b) => a[0] - b[0]);
  const reach: number[] = [];
  for (const [, end] of sorted) reach.push(Math.max(reach.at(-1) ?? 0, end));
  return {
    touch: ([start, end]) => {
      let [low, high] = [0, sorted.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle]![0] < end) low = middle + 1;
        else high = middle;
      }
      return low > 0 && reach[low - 1]! > start;
    },
  };
};
