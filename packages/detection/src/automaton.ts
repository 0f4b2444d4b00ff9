/** Many ASCII words as one table: finding all of them takes one step for each UTF-16 unit, whatever their number. */
export interface Automaton {
  /** By unit below 128: its column. */
  readonly columnOf: Uint8Array;
  /** By state and column: the next state. States are numbered in steps of the table's width, so that following one needs no multiplication. */
  readonly next: Int32Array;
  /** States from here on end words. */
  readonly firstEnding: number;
  /** By state / width: the words that end there, the longest first. */
  readonly endings: readonly (readonly number[])[];
  readonly width: number;
}

/** Finds ASCII words whatever their case (Aho and Corasick, 1975, as a dense table). Words must not be empty. */
export const createAutomaton = (words: readonly string[]): Automaton => {
  const trie = trieOf(words);
  const { columnOf, width } = trie;
  const next = trie.next.slice();
  const endings = trie.endings.map((ends) => [...ends]);
  complete(next, endings, width);
  return renumbered({ columnOf, next, endings, width, firstEnding: 0 });
};

/** Words that are looked for only where something starts: a state below 0 says that none goes on like this. */
export const createTrie = (words: readonly string[]): Automaton => ({ ...trieOf(words), firstEnding: 0 });

const trieOf = (words: readonly string[]): { readonly columnOf: Uint8Array; readonly next: Int32Array; readonly endings: number[][]; readonly width: number } => {
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
  return { columnOf, next: roomy.slice(0, endings.length * width), endings, width };
};

/** Fills the missing steps, breadth first, with those of the longest suffix that is itself a beginning of a word. */
const complete = (next: Int32Array, endings: number[][], width: number): void => {
  const failOf = new Int32Array(endings.length);
  const queue: number[] = [];
  for (let column = 0; column < width; column++) {
    if (next[column] === -1) next[column] = 0;
    else queue.push(next[column]!);
  }
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head]!;
    const fail = failOf[state / width]!;
    endings[state / width]!.push(...endings[fail / width]!);
    for (let column = 0; column < width; column++) {
      const target = next[state + column]!;
      if (target === -1) next[state + column] = next[fail + column]!;
      else {
        failOf[target / width] = next[fail + column]!;
        queue.push(target);
      }
    }
  }
};

/** The same with the states that end words last, so that one comparison tells them from the others. */
const renumbered = ({ columnOf, next, endings, width }: Automaton): Automaton => {
  const order = [...endings.keys()].toSorted((a, b) => Number(endings[a]!.length > 0) - Number(endings[b]!.length > 0) || a - b);
  const numberOf = new Int32Array(endings.length);
  for (const [number, state] of order.entries()) numberOf[state] = number;
  const moved = new Int32Array(next.length);
  for (const [number, state] of order.entries()) for (let column = 0; column < width; column++) moved[number * width + column] = numberOf[next[state * width + column]! / width]! * width;
  const firstEnding = order.findIndex((state) => endings[state]!.length > 0);
  return { columnOf, next: moved, endings: order.map((state) => endings[state]!), width, firstEnding: (firstEnding < 0 ? order.length : firstEnding) * width };
};

/** Calls `visit` for each word at each place where it ends (exclusive) from `from` up to `to`. `bytes`: ASCII. */
export const eachWord = ({ columnOf, next, endings, width, firstEnding }: Automaton, bytes: Uint8Array, from: number, to: number, visit: (word: number, end: number) => void): void => {
  let state = 0;
  for (let index = from; index < to; index++) {
    state = next[state + columnOf[bytes[index]!]!]!;
    if (state >= firstEnding) for (const word of endings[state / width]!) visit(word, index + 1);
  }
};
