import { isSibling, isTestVector } from "./data-forms.ts";
import { toldAbove } from "./told.ts";

/** What links a value to what stands before it. */
export type Link = "assign" | "colon" | "argument" | "tag" | "space" | "below" | "none";

/** What stands right before a value. */
export interface Lead {
  readonly link: Link;
  /** The value stands in quotes, or in backticks. */
  readonly isQuoted: boolean;
  /** Where the name that the value is given to starts and ends; both the value's start when it has none. */
  readonly nameStart: number;
  readonly nameEnd: number;
}

/** How far a lead is looked for, in UTF-16 units. */
const maxLeadUnits = 96;
const maxNameUnits = 64;

const setOf = (characters: RegExp): Uint8Array => Uint8Array.from({ length: 128 }, (_, unit) => (characters.test(String.fromCharCode(unit)) ? 1 : 0));
const isQuote = setOf(/["'`]/);
const isName = setOf(/[A-Za-z0-9_.$@-]/);
const isSpace = setOf(/[ \t]/);
const isNoun =
  /^(?:ids?|service|environment|node|index|cluster|pod|container|image|commit|build|release|deployment|snapshot|event|request|trace|span|user|customer|project|account|tenant|organization|workspace|zone|region|uuid|guid|digest|checksum|hash|sha|revision|version|branch|job|pipeline|artifact|volume|device|transaction|block)$/i;
/** Between a name and its operator: `"name"]: `, `name?: `, `name) = `. */
const isAfterName = setOf(/["'`\]) \t?!*\\}]/);
const within = (set: Uint8Array, unit: number): boolean => unit < 128 && set[unit] === 1;

const [newline, backslash, equals, colon, comma, opens, closesTag, bar, hash, greater, question] = [0x0a, 0x5c, 0x3d, 0x3a, 0x2c, 0x28, 0x3e, 0x7c, 0x23, 0x3e, 0x3f];

/** What stands before `start`. Looks at most `maxLeadUnits` back. */
export const leadOf = (text: string, start: number): Lead => {
  const floor = Math.max(0, start - maxLeadUnits);
  const at = (index: number): number => (index >= floor ? text.charCodeAt(index) : 0);
  let index = start - 1;
  let [isQuoted, isSpaced] = [false, false];
  const none: Lead = { link: "none", isQuoted: false, nameStart: start, nameEnd: start };
  // `@"…"`, `b'…'` and `\"…\"`: the quote, and what belongs to it.
  if (within(isQuote, at(index))) {
    isQuoted = true;
    while (index >= floor && (within(isQuote, at(index)) || at(index) === backslash)) index--;
    if (index >= floor && /[bBrRuUfL@$]/.test(text.charAt(index)) && !within(isName, at(index - 1))) index--;
  }
  const skipSpaces = (): void => {
    while (index >= floor && within(isSpace, at(index))) {
      index--;
      isSpaced = true;
    }
  };
  skipSpaces();
  let link: Link = "none";
  const unit = at(index);
  if (unit === 0x5b || unit === 0x7b) {
    // `[ "value" ]` and `{ value }`: what is before the bracket. Perl's `q{value}`.
    index--;
    if (unit === 0x7b && /(?:^|[^A-Za-z0-9_])qq?$/.test(text.slice(Math.max(floor, index - 2), index + 1))) index = text.lastIndexOf("q", index - 1) === index - 1 ? index - 2 : index - 1;
    // C++'s `name{"value"}`.
    else if (unit === 0x7b && isQuoted && within(isName, at(index))) return nameBefore(text, start, floor, index, "assign", true);
    skipSpaces();
  }
  const operator = at(index);
  if (operator === greater && (at(index - 1) === equals || at(index - 1) === 0x2d)) {
    link = "assign";
    index -= 2;
  } else if (operator === closesTag) {
    link = "tag";
    index--;
  } else if (operator === equals || (operator === 0x2d && at(index - 1) === 0x3c)) {
    link = "assign";
    while (index >= floor && /[=:+?|<!-]/.test(text.charAt(index))) index--;
  } else if (operator === colon) {
    // `std::name` is code.
    if (at(index - 1) === colon) return none;
    link = "colon";
    index--;
  } else if (operator === comma || operator === opens || operator === bar || (operator === question && at(index - 1) === question)) {
    link = "argument";
    index--;
  } else if (operator === hash) return { ...none, isQuoted };
  else if (isSpaced) link = "space";
  else if (operator === newline) return (isQuoted ? null : headedBy(text, start, floor)) ?? belowTold(text, start, isQuoted) ?? none;
  else return { ...none, isQuoted };
  while (index >= floor && within(isAfterName, at(index))) index--;
  if (link === "assign" && index >= floor) index = withoutType(text, index, floor);
  const nameEnd = index + 1;
  while (index >= floor && nameEnd - index <= maxNameUnits && within(isName, at(index))) index--;
  const name = text.slice(index + 1, nameEnd);
  if (/^key$/i.test(name) && isTestVector(text, start)) return none;
  if ((link === "argument" || link === "space") && !isQuoted && isSibling(text, start)) return none;
  // `node abc…`, `event abc…`: what has an identifier rather than a secret.
  if (link === "space" && isNoun.test(name)) return none;
  // `define('API_KEY', 'value')`, `getenv("API_KEY", "value")`.
  if (operator === comma && isQuoted && /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(name) && within(isQuote, at(index)) && within(isQuote, at(nameEnd))) link = "assign";
  // `--api-key value`, `-ApiKey "value"`, `ENV API_KEY value`, `#define API_KEY "value"`.
  if (link === "space" && (text.startsWith("--", index + 1) || (isQuoted && /^-[A-Z]/.test(name)) || setting.test(text.slice(floor, index + 1)))) link = "assign";
  // `{:api-key "value"}`: a keyword of Lisp.
  if (link === "space" && isQuoted && at(index) === colon && /[\s{(]/.test(text.charAt(index - 1))) link = "colon";
  // A row of a table that is kept with tabs.
  if (link === "space" && /\t["'`]?$/.test(text.slice(Math.max(0, start - 2), start))) link = "argument";
  // `config set api-key value`.
  if (link === "space" && /^[a-z]+[-_](?:key|token|secret)$/i.test(name)) link = "argument";
  // `Authorization: Bearer value`: the scheme is a part of the name.
  if (link === "space" && /^(?:bearer|token|apikey|api-key|key|secret|sso-key)$/i.test(text.slice(index + 1, nameEnd))) {
    const header = /[A-Za-z][\w-]{2,40}["'`\\]*[ \t]*(?:,[ \t]*["'`\\]{0,2}value["'`\\]{0,2}[ \t]*)?[:=][ \t]*["'`\\]*[ \t]*$/.exec(text.slice(Math.max(floor, index - 60), index + 1));
    if (header !== null) return { link: "assign", isQuoted, nameStart: index + 1 - header[0].length, nameEnd };
  }
  return { link, isQuoted, nameStart: index + 1, nameEnd };
};

/** What sets the name that follows it to the value behind that. */
const setting = /(?:^|[\n;&|$])[ \t]*(?:ENV|ARG|setx?|export|setenv|set[ \t]+-[a-zA-Z]{1,4})[ \t]+$|\bconfig(?:[ \t]+(?:set|--?\w+))*[ \t]+$|#[ \t]*define[ \t]+$|\bset[ \t]*\($/i;

/** Below a sentence. */
const belowTold = (text: string, start: number, isQuoted: boolean): Lead | null => ((told) => (told === null ? null : { link: "below" as const, isQuoted, nameStart: told.start, nameEnd: told.end }))(toldAbove(text, start));

const nameBefore = (text: string, start: number, floor: number, end: number, link: Link, isQuoted: boolean): Lead => {
  let from = end + 1;
  while (from > floor && end + 1 - from < maxNameUnits && within(isName, text.charCodeAt(from - 1))) from--;
  return { link, isQuoted, nameStart: Math.min(from, start), nameEnd: end + 1 };
};

/** `The token is:` or `Acme` on a line, and on the next, or the one after it, nothing but the value. Null: it is one of several things there. */
const headedBy = (text: string, start: number, floor: number): Lead | null => {
  let [end, lines] = [start, 0];
  while (end > floor && within(isBlank, text.charCodeAt(end - 1))) {
    end--;
    if (text.charCodeAt(end) === newline) lines++;
  }
  if (lines > 2) return null;
  const isSaid = /[:=]/.test(text.charAt(end - 1));
  let nameEnd = isSaid ? end - 1 : end;
  if (isSaid) while (nameEnd > floor && within(isAfterName, text.charCodeAt(nameEnd - 1))) nameEnd--;
  let nameStart = nameEnd;
  while (nameStart > floor && nameEnd - nameStart < maxNameUnits && within(isName, text.charCodeAt(nameStart - 1))) nameStart--;
  if (nameEnd - nameStart < 2) return null;
  const lineStart = text.lastIndexOf("\n", nameStart - 1) + 1;
  // The whole line is the name.
  if (lineStart >= floor && nameEnd - lineStart <= maxHeadUnits) nameStart = lineStart;
  if (!isSaid) {
    // Without a sign only a heading is one: a sentence or a list goes on with anything.
    if (end - lineStart > maxHeadUnits || !/^\s{0,8}[A-Za-z][\w.-]{2,24}(?: [\w.-]{2,16}){0,2}$/.test(text.slice(lineStart, end))) return null;
  }
  if (!/^[^\s"'`,;(){}]{1,400}[ \t]*(?:\r?\n|$)/.test(text.slice(start, start + 420))) return null;
  return { link: isSaid ? "colon" : "space", isQuoted: false, nameStart, nameEnd };
};
const maxHeadUnits = 44;
const isBlank = setOf(/\s/);

/** In `name: string = value` the name is before the type. */
const withoutType = (text: string, index: number, floor: number): number => {
  const before = text.slice(Math.max(floor, index - 24), index + 1);
  const type = /\s*:\s*&?(?:'static\s+)?(?:str|string|String|bytes|Secret|SecretStr|Optional\[str\])$/.exec(before);
  return type === null ? index : index - type[0].length;
};
