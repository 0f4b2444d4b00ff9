import { cut, oneLine, widthOf, type Screen, type Tone } from "./screen.ts";

export interface Column<T> {
  readonly head: string;
  readonly text: (row: T) => string;
  readonly tone?: (row: T) => Tone;
  /** Cells below which it is not cut. Without it, it is never cut. */
  readonly least?: number;
}

const gap = 2;

/** Rows under heads, as wide as the screen: columns with `least` give way, widest first. Ends with a newline. */
export const table = <T>(screen: Screen, columns: readonly Column<T>[], rows: readonly T[]): string => {
  const shown = columns.filter((column) => rows.some((row) => column.text(row) !== ""));
  const cells = rows.map((row) => shown.map((column) => oneLine(column.text(row))));
  const widths = shown.map((column, index) => Math.max(widthOf(column.head), ...cells.map((line) => widthOf(line[index]!))));
  for (;;) {
    const over = widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1) - screen.columns;
    const widest = over <= 0 ? undefined : shown.map((_, index) => index).filter((index) => widths[index]! > (shown[index]!.least ?? Infinity)).toSorted((a, b) => widths[b]! - widths[a]!)[0];
    if (widest === undefined) break;
    widths[widest] = widths[widest]! - 1;
  }
  const line = (texts: readonly string[], toneOf: (index: number) => Tone): string =>
    texts.map((text, index) => {
      const fitted = cut(text, widths[index]!);
      const room = index === texts.length - 1 ? "" : " ".repeat(widths[index]! - widthOf(fitted) + gap);
      return screen.paint(fitted, toneOf(index)) + room;
    }).join("").trimEnd();
  return [line(shown.map(({ head }) => head), () => "quiet"), ...rows.map((row, at) => line(cells[at]!, (index) => shown[index]!.tone?.(row) ?? "plain"))].join("\n") + "\n";
};

/** Names and facts, one a line, facts under each other. Facts that are empty are left out. */
export const facts = (screen: Screen, pairs: readonly (readonly [name: string, fact: string, tone?: Tone])[]): string => {
  const shown = pairs.filter(([, fact]) => fact !== "");
  const width = Math.max(...shown.map(([name]) => widthOf(name))) + gap;
  return shown.map(([name, fact, tone]) => `${screen.paint(name, "quiet")}${" ".repeat(width - widthOf(name))}${screen.paint(oneLine(fact), tone ?? "plain")}\n`).join("");
};
