/** Many ASCII words as one table: finding all of them takes one step for each UTF-16 unit, whatever their number. */
export interface Automaton {
  /** By unit below 128: its column. */
  readonly columnOf: Uint8Array;
  /**
   * By state and column: the next state, plus `ending` where a word ends. States are numbered in steps of the table's width, so
   * that following one needs no multiplication.
   */
  readonly next: Int32Array;
  /** By state / width: the words that end there, the longest first. */
  readonly endings: readonly (readonly number[])[];
  readonly width: number;
}

const ending = 1 << 30;
const stateOnly = ending - 1;

/** Finds ASCII words whatever their case (Aho and Corasick, 1975, as a dense table). Words must not be empty. */
export const createAutomaton = (words: readonly string[]): Automaton => {
  const columnOf = new Uint8Array(128);
  let width = 1;
  for (const word of words) {
    for (let index = 0; index < word.length; index++) {
      const lower = word.charAt(index).toLowerCase();
      if (columnOf[lower.charCodeAt(0)] === 0) {
        columnOf[lower.charCodeAt(0)] = width;
        columnOf[lower.toUpperCase().charCodeAt(0)] = width++;
      }
    }
  }
  const size = 1 + words.reduce((sum, word) => sum + word.length, 0);
  const roomy = new Int32Array(size * width).fill(-1);
  const endings: number[][] = [[]];
  for (const [word, text] of words.entries()) {
    let state = 0;
    for (let index = 0; index < text.length; index++) {
      const slot = state + columnOf[text.charCodeAt(index)]!;
      if (roomy[slot] === -1) {
        roomy[slot] = endings.length * width;
        endings.push([]);
      }
      state = roomy[slot]!;
    }
    endings[state / width]!.push(word);
  }
  const next = roomy.slice(0, endings.length * width);
  completeTable(next, endings, width);
  for (const [index, state] of next.entries()) if (endings[state / width]!.length > 0) next[index] = state | ending;
  return { columnOf, next, endings, width };
};

/** Calls `visit` for each word at each place where it ends (exclusive) from `from` up to `to`. */
export const eachWord = ({ columnOf, next, endings, width }: Automaton, text: string, from: number, to: number, visit: (word: number, end: number) => void): void => {
  let state = 0;
  for (let index = from; index < to; index++) {
    const unit = text.charCodeAt(index);
    state = next[(state & stateOnly) + (unit < 128 ? columnOf[unit]! : 0)]!;
    if (state >= ending) for (const word of endings[(state & stateOnly) / width]!) visit(word, index + 1);
  }
};

/** Told by `sweep`. Each answers whether to go on. */
export interface Sweeper {
  readonly word: (word: number, end: number) => boolean;
  /** A run of at least `minRunUnits` letters, digits, `_`, `-`, `+` and `/`, with nothing of the kind around it. */
  readonly run: (start: number, end: number) => boolean;
}

export const minRunUnits = 10;
const isRun: Uint8Array = Uint8Array.from({ length: 128 }, (_, unit) => (/[A-Za-z0-9_+/-]/.test(String.fromCharCode(unit)) ? 1 : 0));

/** One pass over `text`: every word where it ends, every run where it ends, in the order of their ends. */
export const sweep = ({ columnOf, next, endings, width }: Automaton, text: string, { word: visitWord, run: visitRun }: Sweeper): void => {
  let [state, runStart] = [0, 0];
  const length = text.length;
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index);
    const isAscii = unit < 128;
    state = next[(state & stateOnly) + (isAscii ? columnOf[unit]! : 0)]!;
    if (state >= ending) for (const word of endings[(state & stateOnly) / width]!) if (!visitWord(word, index + 1)) return;
    if (!isAscii || isRun[unit] === 0) {
      if (index - runStart >= minRunUnits && !visitRun(runStart, index)) return;
      runStart = index + 1;
    }
  }
  if (length - runStart >= minRunUnits) visitRun(runStart, length);
};

/** Fills the missing steps, breadth first, with those of the longest suffix that is itself a beginning of a word. */
const completeTable = (next: Int32Array, endings: number[][], width: number): void => {
  const failOf = new Int32Array(endings.length);
  const queue: number[] = [];
  for (let symbol = 0; symbol < width; symbol++) {
    if (next[symbol] === -1) next[symbol] = 0;
    else queue.push(next[symbol]!);
  }
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head]!;
    const fail = failOf[state / width]!;
    endings[state / width]!.push(...endings[fail / width]!);
    for (let symbol = 0; symbol < width; symbol++) {
      const target = next[state + symbol]!;
      if (target === -1) next[state + symbol] = next[fail + symbol]!;
      else {
        failOf[target / width] = next[fail + symbol]!;
        queue.push(target);
      }
    }
  }
};
