type Span = readonly [start: number, end: number];

/** A shorter secret shows none of itself; four of fewer than twelve characters would give too much away. */
const minShownUnits = 12;

/**
 * The text with `••••` and the last four characters in each span's place. Spans may touch, overlap and come in any order: what they
 * share is covered once. Characters outside printable ASCII show as `·`.
 */
export const mask = (text: string, spans: readonly Span[]): string => {
  let masked = "";
  let done = 0;
  for (const [start, end] of merged(spans)) {
    masked += text.slice(done, start) + stars(text.slice(start, end));
    done = end;
  }
  return masked + text.slice(done);
};

const stars = (value: string): string => `••••${value.length < minShownUnits ? "" : value.slice(-4).replaceAll(/[^\x21-\x7e]/g, "·")}`;

const merged = (spans: readonly Span[]): readonly Span[] => {
  const whole: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = whole.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else whole.push([start, end]);
  }
  return whole;
};
