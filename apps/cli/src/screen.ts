/** Colour by meaning: red only for exposed or expired, amber only for soon, green only for “safe now”. Never the only sign. */
export type Tone = "danger" | "warn" | "good" | "quiet" | "strong" | "plain";

const codes: Readonly<Record<Exclude<Tone, "plain">, readonly [number, number]>> = { danger: [31, 39], warn: [33, 39], good: [32, 39], quiet: [2, 22], strong: [1, 22] };

export interface Screen {
  readonly columns: number;
  paint(text: string, tone: Tone): string;
}

/** How stdout may be used. `columns` of something that is no terminal is endless: nothing is cut for a file. */
export const createScreen = (out: { readonly isTerminal: boolean; readonly columns: number }, env: Readonly<Record<string, string | undefined>>, noColor: boolean): Screen => {
  // https://no-color.org: any value but an empty one switches colour off.
  const colourful = out.isTerminal && !noColor && !env["NO_COLOR"] && env["TERM"] !== "dumb";
  return {
    columns: out.isTerminal ? Math.max(40, out.columns) : Infinity,
    paint: (text, tone) => {
      if (!colourful || tone === "plain" || text === "") return text;
      const [on, off] = codes[tone];
      return `\u001b[${on}m${text}\u001b[${off}m`;
    },
  };
};

/** A text from outside on one line of a terminal: without control and format characters, which could move the cursor or forge a line. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").replaceAll(/[\p{Cc}\p{Cf}]/gu, "�");

/** Cells that a text takes on a terminal: two for wide letters and pictures, none for combining marks. An approximation of UAX 11. */
export const widthOf = (text: string): number => {
  let width = 0;
  for (const letter of text) width += /\p{M}/u.test(letter) ? 0 : /\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(letter) && letter.codePointAt(0)! > 255 ? 2 : 1;
  return width;
};

/** At most `cells` wide, ending in … when something was cut. */
export const cut = (text: string, cells: number): string => {
  if (widthOf(text) <= cells) return text;
  let kept = "";
  for (const letter of text) {
    if (widthOf(kept + letter) > cells - 1) break;
    kept += letter;
  }
  return `${kept}…`;
};
