/** Where lines begin in a text. */
export interface Lines {
  /** The line's number and its column at a place, both from 0. */
  at(place: number): { readonly line: number; readonly column: number };
}

/** Looks the text through once, however many places are asked for. */
export const linesOf = (text: string): Lines => {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return {
    at: (place) => {
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if (starts[middle]! <= place) low = middle;
        else high = middle - 1;
      }
      return { line: low, column: place - starts[low]! };
    },
  };
};
