/** A sentence above a value that speaks of the one secret that is given there. */
export interface Told {
  /** Where the words for it start and end. */
  readonly start: number;
  readonly end: number;
}

/** How far above its sentence is looked for, in UTF-16 units, and in lines that say something. */
const maxToldUnits = 260;
const maxTellingLines = 3;
const speaks = /(?<![A-Za-z0-9])(?:[Kk]eys?|KEY|[Tt]okens?|TOKEN|[Ss]ecrets?|SECRET|[Cc]redentials?|[Aa]pikey|APIKEY)(?![A-Za-z0-9])/g;
/** The words right before it that belong to it: `client secret`, `personal access token`. */
const belonging = /[A-Za-z0-9]{1,20}[ _-](?:[A-Za-z0-9]{1,20}[ _-])?$/;
/** What a sentence points with. */
const points = /\b(?:the|your|my|our|this|new|here|following|below)\b/i;
const sentence = /^[ \t>*-]{0,6}[A-Za-z][A-Za-z0-9 ,.;:!?'’"`()/@_-]{0,160}$/;

/** The sentence above the line in which a value stands alone from `start` on. Null: no line of the last three is one. */
export const toldAbove = (text: string, start: number): Told | null => {
  if (!aloneFrom.test(text.slice(start, start + 420))) return null;
  const floor = Math.max(0, start - maxToldUnits);
  let end = text.lastIndexOf("\n", start - 1);
  if (!/^[ \t>]*["'`]?$/.test(text.slice(end + 1, start))) return null;
  for (let told = 0; end > floor && told < maxTellingLines; ) {
    const from = Math.max(floor, text.lastIndexOf("\n", end - 1) + 1);
    const line = text.slice(from, end).trimEnd();
    end = from - 1;
    if (line === "" || /^[ \t>]*(?:```\w*|~~~)$/.test(line)) continue;
    if (!sentence.test(line)) return null;
    told++;
    const word = [...line.matchAll(speaks)].at(-1);
    if (word === undefined || !points.test(line)) continue;
    const before = belonging.exec(line.slice(Math.max(0, word.index - 42), word.index))?.[0] ?? "";
    return { start: from + word.index - before.length, end: from + word.index + word[0].length };
  }
  return null;
};
const aloneFrom = /^[^\s"'`,;(){}]{1,400}["'`]?[ \t]*(?:\r?\n|$)/;
