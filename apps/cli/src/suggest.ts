/** The word of `known` that was most likely meant; null when none is near (more than a third of its letters differ). */
export const nearest = (word: string, known: readonly string[]): string | null => {
  const ranked = known.map((candidate) => ({ candidate, steps: editSteps(word, candidate) })).toSorted((a, b) => a.steps - b.steps)[0];
  return ranked !== undefined && ranked.steps <= Math.max(1, Math.floor(ranked.candidate.length / 3)) ? ranked.candidate : null;
};

/** What may be repeated to the person: a short lower-case word. Anything else could be a value that slipped into the arguments. */
export const mayEcho = (word: string): boolean => /^-{0,2}[a-z][a-z-]{0,19}$/.test(word);

/** “word”, or a word for it that gives nothing away. */
export const quoted = (word: string): string => (mayEcho(word) ? `“${word}”` : "what was given (not repeated here: it could be a value)");

/** Levenshtein's distance, with a swap of neighbours as one step. Both words are cut at 40 characters. */
const editSteps = (a: string, b: string): number => {
  const [one, other] = [a.slice(0, 40), b.slice(0, 40)];
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = last[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] ? before[j - 2]! + 1 : Infinity;
      row.push(Math.min(change, last[j]! + 1, row[j - 1]! + 1, swap));
    }
    before = last;
    last = row;
  }
  return last[other.length]!;
};
