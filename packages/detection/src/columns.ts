import { lineStart } from "./decode/piece.ts";

/** The columns of a table that keep secrets by what their head says: of a CSV file, whose first line is its head, and of a table in Markdown. */
export interface Columns {
  /** How much the head of the column in which `start` lies says that its values are secrets, in the units of judge.ts; 0 where there is no such table. */
  readonly weightAt: (start: number) => number;
}

interface Table {
  readonly from: number;
  readonly to: number;
  readonly separator: string;
  /** By column. */
  readonly weights: readonly number[];
}

/** How far a table's head and a value's line are looked at, in UTF-16 units. */
const maxLineUnits = 600;
const maxTables = 16;
const isKept = /(?:^|[ _-])(?:api[ _-]?key|app[ _-]?key|secret[ _-]?key|access[ _-]?key|secret|token|api[ _-]?token|pat|credential)s?$/i;
const isOther = /public|csrf|page|next|count|type|name|expir|max|min|prompt|input|output|total/i;

const weightOf = (head: string): number => {
  const plain = head.replaceAll(/^[\s"'`*]+|[\s"'`*]+$/g, "");
  if (plain.length > 40 || isOther.test(plain)) return 0;
  return isKept.test(plain) ? 4 : /^keys?$/i.test(plain) ? 3 : 0;
};

const none: Columns = { weightAt: () => 0 };

export const columnsOf = (text: string): Columns => {
  const tables: Table[] = [];
  const add = (head: string, separator: string, from: number, to: number): void => {
    const weights = head.split(separator).map(weightOf);
    if (weights.some((weight) => weight > 0) && weights.length > 1) tables.push({ from, to, separator, weights });
  };
  const end = text.indexOf("\n");
  if (end > 0 && end < maxLineUnits) {
    const head = text.slice(0, end);
    const separator = [",", "\t", ";"].find((each) => head.includes(each));
    // A head has names only.
    if (separator !== undefined && /^[\w \-."'`,;\t]+\r?$/.test(head)) add(head, separator, end, text.length);
  }
  for (let rule = text.indexOf("|--"), count = 0; rule !== -1 && count < maxTables; rule = text.indexOf("|--", rule + 1), count++) {
    const ruleStart = text.lastIndexOf("\n", rule) + 1;
    const headStart = text.lastIndexOf("\n", ruleStart - 2) + 1;
    if (ruleStart === 0 || ruleStart - headStart > maxLineUnits) continue;
    const blank = text.indexOf("\n\n", rule);
    const to = blank === -1 ? text.length : blank;
    add(text.slice(headStart, ruleStart - 1), "|", ruleStart, to);
    rule = to - 1;
  }
  return tables.length === 0 ? none : { weightAt: (start) => tables.reduce((most, table) => Math.max(most, weightIn(text, start, table)), 0) };
};

const weightIn = (text: string, start: number, { from, to, separator, weights }: Table): number => {
  if (start <= from || start >= to) return 0;
  const rowStart = lineStart(text, start, maxLineUnits + 1);
  if (start - rowStart > maxLineUnits) return 0;
  const column = text.slice(rowStart, start).split(separator).length - 1;
  const weight = weights[column] ?? 0;
  // A line of another form is none of the table's.
  return weight > 0 && partsOf(text.slice(start, start + maxLineUnits), separator) === weights.length - column ? weight : 0;
};

const partsOf = (rest: string, separator: string): number => ((end) => (end === -1 ? rest : rest.slice(0, end)).split(separator).length)(rest.indexOf("\n"));
