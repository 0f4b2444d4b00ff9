import { costs, spend, type Work } from "../work.ts";
import { lineEnd, lineStart, pieceOf, type Piece } from "./piece.ts";

/** What an escape stands for, and how many units it takes. Null: there is none here. */
interface Escape {
  readonly character: string;
  readonly units: number;
}
interface Style {
  /** With what an escape of this style starts that hides something. */
  readonly triggers: readonly string[];
  /** Whether the one at `at` may. Left out: any may. */
  readonly mayHide?: (text: string, at: number) => boolean;
  /** The escape that starts at `at`. Null: none does. */
  readonly read: (text: string, at: number) => Escape | null;
  /** Characters with which its escapes start. */
  readonly starts: string;
  /** An escape may stand for a line break that is none. */
  readonly crossesLines: boolean;
}

const hexAt = (text: string, from: number, units: number): number => {
  let number = 0;
  for (let at = from; at < from + units; at++) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit < 0) return -1;
    number = number * 16 + digit;
  }
  return number;
};
const digitOf = (unit: number): number => (unit >= 0x30 && unit <= 0x39 ? unit - 0x30 : unit >= 0x61 && unit <= 0x66 ? unit - 87 : unit >= 0x41 && unit <= 0x46 ? unit - 55 : -1);
const escapeOf = (code: number, units: number): Escape | null => (code < 0 ? null : { character: String.fromCharCode(code), units });

/** RFC 3986, section 2.1. */
const percent: Style = { triggers: ["%"], starts: "%", crossesLines: false, read: (text, at) => escapeOf(hexAt(text, at + 1, 2), 3) };

const simple: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "'": "'", "/": "/", "\\": "\\" };
/** JSON (RFC 8259, section 7) and JavaScript: `\u0041`, `\u{41}`, `\x41`, `\/`. */
const backslash: Style = {
  // The others hide nothing, and stand beside these.
  triggers: ["\\u", "\\x", "\\/"], starts: "\\", crossesLines: false,
  read: (text, at) => {
    const letter = text.charAt(at + 1);
    if (letter === "x") return escapeOf(hexAt(text, at + 2, 2), 4);
    if (letter === "u" && text.charAt(at + 2) === "{") {
      const close = text.slice(at + 3, at + 10).indexOf("}") + at + 3;
      return close < at + 4 ? null : escapeOf(hexAt(text, at + 3, close - at - 3), close - at + 1);
    }
    if (letter === "u") return escapeOf(hexAt(text, at + 2, 4), 6);
    const character = simple[letter];
    return character === undefined ? null : { character, units: 2 };
  },
};

const entities: Readonly<Record<string, string>> = {
  amp: "&", quot: '"', lt: "<", gt: ">", apos: "'", nbsp: " ", plus: "+", equals: "=", sol: "/", lowbar: "_", colon: ":", period: ".", comma: ",", num: "#", commat: "@", hyphen: "-", dash: "-", dollar: "$", percnt: "%",
};
/** HTML, section 13.5: decimal, hexadecimal, and the names of the characters that stand in tokens. */
const entity: Style = {
  triggers: ["&"], starts: "&", crossesLines: false,
  mayHide: (text, at) => {
    const unit = text.charCodeAt(at + 1) | 0x20;
    return unit === 0x23 || (unit >= 0x61 && unit <= 0x7a);
  },
  read: (text, at) => {
    const close = text.slice(at + 2, at + 10).indexOf(";") + at + 2;
    if (close < at + 2) return null;
    const name = text.slice(at + 1, close);
    if (!name.startsWith("#")) return ((character) => (character === undefined ? null : { character, units: close - at + 1 }))(entities[name]);
    const isHex = /^#[xX]/.test(name);
    const code = isHex ? hexAt(name, 2, name.length - 2) : /^#\d{1,6}$/.test(name) ? Number(name.slice(1)) : -1;
    return code > 0xffff ? null : escapeOf(code, close - at + 1);
  },
};

/** RFC 2045, section 6.7: `=3D`, and `=` at the end of a line that goes on. */
const quotedPrintable: Style = {
  // `=3D`, and a line that goes on. Other signs are written so only beside these.
  triggers: ["=3D", "=\n", "=\r\n"], starts: "=", crossesLines: true,
  read: (text, at) => {
    if (text.charAt(at + 1) === "\n") return { character: "", units: 2 };
    if (text.startsWith("\r\n", at + 1)) return { character: "", units: 3 };
    return escapeOf(hexAt(text, at + 1, 2), 3);
  },
};

/** What nobody sees: zero-width characters, soft hyphens, and the zero bytes of UTF-16 that was read as single bytes. */
const unseen: Style = {
  triggers: ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\0"], starts: "\u200b\u200c\u200d\u2060\ufeff\u00ad\0", crossesLines: false,
  read: () => ({ character: "", units: 1 }),
};

const styles: readonly Style[] = [percent, backslash, entity, quotedPrintable, unseen];

/** How far around an escape a value and its name may reach, in UTF-16 units. */
const aroundUnits = 320;

export interface UnescapeOptions {
  /** The text is known to be nothing else. */
  readonly isAscii?: boolean;
  /** Without it, all the work there is. */
  readonly work?: Work;
}

/** The parts of `text` that have escapes in them, each as it reads without. */
export const unescaped = (text: string, { isAscii = false, work = { left: Infinity, stoppedAt: null } }: UnescapeOptions = {}): readonly Piece[] =>
  styles.flatMap((style) => partsOf(text, style, isAscii, work).flatMap(([first, last]) => (spend(work, costs.piece + (last - first) * costs.decodedUnit, first) ? [around(text, first, last, style)] : [])));

/** Where escapes of a style stand, those near each other together: the first and the last of each part. */
const partsOf = (text: string, { triggers, mayHide, read }: Style, isAscii: boolean, work: Work): readonly (readonly [first: number, last: number])[] => {
  if (triggers.length > 5 && (isAscii ? !text.includes("\0") : !/[\0\u00ad\u200b-\u200d\u2060\ufeff]/.test(text))) return [];
  const parts: [number, number][] = [];
  const add = (at: number): void => {
    const part = parts.at(-1);
    if (part !== undefined && at - part[1] <= aroundUnits) part[1] = at;
    else parts.push([at, at]);
  };
  const places: number[] = [];
  // Looking for fixed texts is what engines are fastest at.
  for (const trigger of triggers) {
    for (let at = text.indexOf(trigger); at >= 0; at = text.indexOf(trigger, at + 1)) {
      const may = mayHide?.(text, at) !== false;
      if (!spend(work, may ? costs.escape : costs.sign, at)) break;
      if (!may || read(text, at) === null) continue;
      if (triggers.length === 1) add(at);
      else places.push(at);
    }
  }
  for (const at of places.toSorted((a, b) => a - b)) add(at);
  return parts;
};

const around = (text: string, first: number, last: number, style: Style): Piece =>
  style.crossesLines
    ? decoded(text, Math.max(0, first - aroundUnits), Math.min(last + aroundUnits, text.length), style)
    : decoded(text, lineStart(text, first, aroundUnits), lineEnd(text, last, aroundUnits), style);

const decoded = (text: string, start: number, end: number, { starts, read }: Style): Piece => {
  const [only, several] = [starts.length === 1 ? starts.charCodeAt(0) : -1, starts];
  return pieceOf(text, ({ copy, put }) => {
    let copied = start;
    for (let at = start; at < end; at++) {
      if (only >= 0 ? text.charCodeAt(at) !== only : !several.includes(text.charAt(at))) continue;
      const escape = read(text, at);
      if (escape === null) continue;
      copy(copied, at);
      if (escape.character !== "") put(escape.character, at);
      copied = at + escape.units;
      at = copied - 1;
    }
    copy(copied, Math.max(end, copied));
    return Math.max(end, copied);
  });
};
