import { alphanumeric } from "../draw.ts";
import type { Draw, TokenKind } from "../provider.ts";
import { isStandIn } from "./stand-in.ts";

/** What a name goes on with that is about a password and holds none. */
const about =
  /(?:hash|file|path|url|uri|field|input|len|min|max|policy|reset|expir|hint|label|error|regex|pattern|type|_?name|[_-]id$|less|store|manager|prompt|placeholder|title|text|msg|message|confirm|strength|valid|requir|encrypt|digest|salt|algorithm|cost|round|chang|updat|[_-]at$|enabled|forgot|recover|link|page|form|show|visib|ref$|env$|key$|command|cmd|auth$|provider|generator|rule|char|history|age$|rotation|attempts|complexity|box|entry|edit|view|screen|button|dialog|modal|column|param|option|flag|count|size)/i;
const [minUnits, maxUnits] = [6, 128];

const [inDouble, inSingle, inBackticks, bare] = [/[^"\r\n\\]{6,129}/y, /[^'\r\n\\]{6,129}/y, /[^`\r\n\\]{6,129}/y, /[^\s"'`,;<>|]{6,129}/y];

/** The value behind a password's name; null when none stands there, or one that says nothing. */
export const passwordIn = (match: string): readonly [start: number, end: number] | null => {
  const parts = /^([A-Za-z0-9_-]+)(["'`\])}\\]*[ \t]{0,8}(?::=|=>|==?|:|[ \t])[ \t]{0,8})(@?\\?["'`])?/.exec(match);
  if (parts === null) return null;
  const [lead, name = "", , quote] = parts;
  if (about.test(name.replace(/^(?:pass(?:w(?:or)?d|phrase|code)?|pwd)/i, ""))) return null;
  const start = lead.length;
  const mark = quote?.at(-1);
  const body = mark === '"' ? inDouble : mark === "'" ? inSingle : mark === "`" ? inBackticks : bare;
  body.lastIndex = start;
  const written = body.exec(match)?.[0] ?? "";
  // A form's next field, and what closes a sentence or an expression.
  const value = mark === undefined ? written.replace(/&[A-Za-z_]+=.*$/, "").replace(/[).:\]}]+$/, "") : written;
  // Code, and prose about passwords.
  if (value.length < minUnits || value.length > maxUnits || /\s/.test(value) || isStandIn(value)) return null;
  if (/^[/~.\\]|:\/\/|[/\\].*[/\\]/.test(value) || /[()[\]{}]/.test(mark === undefined ? value : "")) return null;
  if (!/[0-9!@#$%^&*+=~?]/.test(value) || /^[v^~>=<]*[\d.,:xXa-fA-F_-]{0,5}[\d.,:_-]+$|^0x/.test(value) || /[^\x21-\x7e\xa1-\xff]/.test(value)) return null;
  // `user.password2`, `PASSWORD_FIELD_1`: names of code.
  if (/^[A-Za-z_$][\w$]*(?:[.-][A-Za-z_$][\w$]*)+$/.test(value) || /^(?:[A-Z][A-Z0-9]*_)+[A-Z0-9]+$/.test(value) || /^[a-z]+(?:[_-][a-z0-9]+)+$/.test(value) || (mark === undefined && /^[a-z]+(?:[A-Z][a-z]+)+[0-9]?$/.test(value))) return null;
  return [start, start + value.length];
};

const password = (draw: Draw): string => `${draw.of("BCDFGHJKLMNPQRSTVWXZ", 1)}${draw.of(alphanumeric, 8)}${draw.of("23456789", 2)}!`;

/** Chosen by people: it need not look random, so only its name tells it. */
export const genericPassword: TokenKind = {
  id: "generic-password", name: "password", reach: "open whatever it belongs to", nature: "secret",
  anchors: ["passw", "passphrase", "_pwd", "pwd=", "pwd:", "pwd\"", "pwd'", "_pass", "pass=", "pass:", "pass\"", "pass'"],
  pattern: /_?(?:pass(?:w(?:or)?d|phrase)[A-Za-z0-9_-]{0,24}|pass[0-9]?|pwd[0-9]?)["'`\])}\\]{0,3}[ \t]{0,8}(?::=|=>|==?|:)[ \t]{0,8}[^\r\n]{6,160}/iy,
  boundary: "",
  inner: passwordIn,
  source: ["A name that says what it is: RFC 2617's password, in the spellings that settings have for it."],
  examples: (draw) => ({
    hits: [`password: ${password(draw)}`, `password="${password(draw)}"`, `_pass=${password(draw)}`, `pwd=${password(draw)}`],
    misses: ["password: <your password>", "password = getpass()", "password: string;", "password_hash = \"$2b$12$\"", "PASSWORD=${DB_PASSWORD}", "password: changeme", "type=\"password\" name=\"password\""],
    twins: [`password_file=${password(draw)}`, "password: 1234", `passwords are ${password(draw)}`],
  }),
};
