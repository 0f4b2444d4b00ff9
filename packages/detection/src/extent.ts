// Where a value begins and ends whose run is only a part of it.

export const isChained = (text: string, start: number): boolean => start > 0 && /[.~:|]/.test(text.charAt(start - 1));

/** Where what is joined to the run by `.`, `:`, `|` and the like begins: `1000.abc…`, `12345|abc…`. */
export const chainStart = (text: string, start: number): number => {
  let from = start;
  const floor = Math.max(0, start - 48);
  while (from > floor && /[.~:|!$^*()A-Za-z0-9_+/-]/.test(text.charAt(from - 1))) from--;
  while (from < start && !/[A-Za-z0-9]/.test(text.charAt(from))) from++;
  return from;
};

/** The start of a value of several runs: `1000.abc…`, `user:abc…` in quotes. */
export const fullStart = (text: string, start: number): number => {
  let from = start;
  const floor = Math.max(0, start - 48);
  while (from > floor && /[.~!$^*A-Za-z0-9_+/-]/.test(text.charAt(from - 1))) from--;
  return from;
};

export const fullEnd = (text: string, end: number, isQuoted: boolean, isQuery: boolean): number => {
  let to = end;
  const ceiling = Math.min(text.length, end + 200);
  const goesOn = isQuery ? /[!$%*+./0-9:=?@A-Z^_a-z~-]/ : isQuoted ? /[!#-%*+./0-9:;=?@A-Z^_a-z~-]/ : /[!#$%*+./0-9:=?@A-Z^_a-z~-]/;
  while (to < ceiling && goesOn.test(text.charAt(to))) to++;
  // A sentence's or a statement's end is none of the value's.
  while (to > end && /[.;:,!?]/.test(text.charAt(to - 1))) to--;
  return to;
};
