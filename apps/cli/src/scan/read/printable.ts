export interface Printable {
  /** Runs of letters that can be read, a line each. */
  readonly text: string;
  /** Where a place of `text` stands in what was given. */
  originOf(at: number): number;
}

/** A shorter run holds no token that could be told from chance. */
const minRunUnits = 16;

/** What can be read in machine code, as `strings` would print it: runs of ASCII with a digit among them. */
export const printableRuns = (binary: string): Printable => {
  const runs: string[] = [];
  const [starts, origins]: [number[], number[]] = [[], []];
  let [from, hasDigit, length] = [0, false, 0];
  for (let at = 0; at <= binary.length; at++) {
    const unit = at === binary.length ? 0 : binary.charCodeAt(at);
    if (unit >= 0x20 && unit < 0x7f) {
      if (unit >= 0x30 && unit <= 0x39) hasDigit = true;
      continue;
    }
    if (hasDigit && at - from >= minRunUnits) {
      runs.push(binary.slice(from, at));
      starts.push(length);
      origins.push(from);
      length += at - from + 1;
    }
    [from, hasDigit] = [at + 1, false];
  }
  return {
    text: runs.join("\n"),
    originOf: (at) => {
      const run = starts.findLastIndex((start) => start <= at);
      return run === -1 ? at : origins[run]! + at - starts[run]!;
    },
  };
};
