/** Calls `visit` for each word at each place where it ends (UTF-16 units, exclusive). Stops when `visit` says false. */
export type Automaton = (text: string, visit: (word: number, end: number) => boolean) => void;

/**
 * Finds all of many ASCII words in one pass, whatever their case (Aho and Corasick, 1975, as a dense table). Its time depends on
 * the text's length and the number of hits only. Words must not be empty.
 */
export const createAutomaton = (words: readonly string[]): Automaton => {
  const classOf = new Uint8Array(128);
  let width = 1;
  for (const word of words) {
    for (let index = 0; index < word.length; index++) {
      const lower = word.charAt(index).toLowerCase();
      if (classOf[lower.charCodeAt(0)] === 0) {
        classOf[lower.charCodeAt(0)] = width;
        classOf[lower.toUpperCase().charCodeAt(0)] = width++;
      }
    }
  }
  const size = 1 + words.reduce((sum, word) => sum + word.length, 0);
  // States are numbered in steps of `width`, so that following one needs no multiplication.
  const next = new Int32Array(size * width).fill(-1);
  const endings: number[][] = [[]];
  for (const [word, text] of words.entries()) {
    let state = 0;
    for (let index = 0; index < text.length; index++) {
      const slot = state + classOf[text.charCodeAt(index)]!;
      if (next[slot] === -1) {
        next[slot] = endings.length * width;
        endings.push([]);
      }
      state = next[slot]!;
    }
    endings[state / width]!.push(word);
  }
  completeTable(next, endings, width);
  const has = Uint8Array.from(endings, (ends) => (ends.length > 0 ? 1 : 0));

  return (text, visit) => {
    let state = 0;
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      state = next[state + (unit < 128 ? classOf[unit]! : 0)]!;
      const number = state / width;
      if (has[number] === 0) continue;
      for (const word of endings[number]!) if (!visit(word, index + 1)) return;
    }
  };
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
