import { alphanumeric } from "../draw.ts";
import type { Draw, TokenKind } from "../provider.ts";
import { isChosen, isChosenWord } from "./chosen.ts";

/** What a name goes on with that is about a password and holds none. */
const about =
  /(?:hash|file|path|url|uri|field|input|len|min|max|policy|reset|expir|hint|label|error|regex|pattern|type|_?name|[_-]id$|less|store|manager|prompt|placeholder|title|text|msg|message|confirm|strength|valid|requir|encrypt|digest|salt|algorithm|cost|round|chang|updat|[_-]at$|enabled|forgot|recover|link|page|form|show|visib|toggle|ref$|env$|key$|command|cmd|auth$|provider|generator|rule|char|history|age$|rotation|attempts|complexity|box|entry|edit|view|screen|button|dialog|modal|column|param|option|flag|count|size|sha\d|md5|crypt|argon)/i;

const [inDouble, inSingle, inBackticks, inBraces, bare] = [/[^"\r\n\\]{6,129}/y, /[^'\r\n\\]{6,129}/y, /[^`\r\n\\]{6,129}/y, /[^}\r\n]{6,129}/y, /[^\s"'`,;<>|]{6,129}/y];
const lead = /^(_?[A-Za-z0-9_-]+)(["'`\])}\\]*)([ \t]{0,8}(?::=|=>|==?|:|,|>|value=|[ \t])[ \t]{0,8})(@?\\?["'`]|\{)?/;
const nameOf = /^_?pass(?:w(?:or)?d|phrase|code)?|^_?pwd/i;

/** The value behind a password's name; null when none stands there, or one that says nothing. */
export const passwordIn = (match: string): readonly [start: number, end: number] | null => {
  const parts = lead.exec(match);
  if (parts === null) return null;
  const [before, name = "", closing = "", link = "", quote] = parts;
  if (about.test(name.replace(nameOf, ""))) return null;
  const start = before.length;
  const mark = quote?.at(-1);
  const body = mark === '"' ? inDouble : mark === "'" ? inSingle : mark === "`" ? inBackticks : mark === "{" ? inBraces : bare;
  body.lastIndex = start;
  const written = body.exec(match)?.[0] ?? "";
  const isQuoted = mark !== undefined && mark !== "{";
  // A pair of arguments, an attribute, an element: each has its own signs on both sides.
  // A digest of it: `md5(password) = …`.
  if (closing.includes(")") && /^["']?[0-9a-fA-F]{32,128}["']?\s*$/.test(match.slice(start))) return null;
  // A test that was passed: `PASS: name`.
  if (name === "PASS" && link.startsWith(":") && quote === undefined && /[/.:]|[Tt]est|_[a-z]/.test(match.slice(start).split(/\s/)[0] ?? "")) return null;
  if (link.includes(",") && (closing === "" || !isQuoted || !/^_?[A-Z_]{5,}[A-Z0-9_]*$/.test(name))) return null;
  if (link.includes("value") && !isQuoted) return null;
  if (link.includes(">") && !link.includes("=>") && (isQuoted || !match.startsWith("</", start + written.length))) return null;
  // A form's next field, and what closes a sentence or an expression.
  const value = isQuoted || mark === "{" ? written : written.replace(/&[A-Za-z_]+=.*$/, "").replace(/[).:\]}]+$/, "");
  const end = start + value.length;
  // Behind a short name something else may be passed.
  const isShort = /^_?(?:pass|pwd)[0-9]?$/i.test(name);
  if (mark === "{" ? match.charAt(end) !== "}" || !/pwd/i.test(name) : isQuoted && match.length < 160 && !match.slice(end).includes(mark)) return null;
  if (link.includes(",") && !/^.\s*\)/.test(match.slice(end))) return null;
  if (isShort && (isQuoted ? /^(?:[A-Z]?[a-z]+){2,}\d?$/.test(value) && /[a-z][A-Z]/.test(value) : /^[a-z]+\d?$/.test(value) && !/[=]/.test(link))) return null;
  if (isChosen(value, isQuoted || mark === "{")) return [start, end];
  return isChosenWord(value) && isSetting(name, closing, link, isQuoted, match.slice(end)) ? [start, end] : null;
};

/** Whether a word behind this name is a value: as settings and addresses have it, and code seldom. */
const isSetting = (name: string, closing: string, link: string, isQuoted: boolean, after: string): boolean => {
  if (link.includes(">") && !link.includes("=>")) return true;
  if (isQuoted) return /^\s?=\s?$|value|,|^:\s?$/.test(link) && !(link === " = " && /^.\s*[+.[(]/.test(after));
  // `Password=…;Pooling=false`, `password=…&useSSL=true`, `password=… dbname=app`.
  if (link === "=" && /^(?:;\s?[A-Za-z][A-Za-z ]{1,30}=|&[A-Za-z_]{1,30}=| [a-z_]{2,20}=)/.test(after)) return true;
  // A line of a shell, of an environment or of a list of them.
  const isLine = /^["']?\s*$/.test(after);
  return closing === "" && /^(?:=|:\s)$/.test(link) && isLine;
};

const password = (draw: Draw): string => `${draw.of("BCDFGHJKLMNPQRSTVWXZ", 1)}${draw.of(alphanumeric, 8)}${draw.of("23456789", 2)}!`;
const chosenWord = (draw: Draw): string => `${draw.of("bcdfgk", 1)}${draw.of("aeiou", 1)}${draw.of("lmnrt", 1)}${draw.of("dgkpt", 1)}${draw.of("aeiou", 1)}${draw.of("bcdfgk", 1)}${draw.of("aeiou", 1)}`;

/** Chosen by people: it need not look random, so only its name tells it. */
export const genericPassword: TokenKind = {
  id: "generic-password", name: "password", reach: "open whatever it belongs to", nature: "secret",
  anchors: ["passw", "passphrase", "_pwd", "pwd=", "pwd =", "pwd:", "pwd\"", "pwd'", "_pass", "pass=", "pass =", "pass:", "pass\"", "pass'"],
  // `pass` and `pwd` begin a word: not in `compass`. Behind the name: an operator, `', '`, `" value="`, or an element's end.
  pattern:
    /(?:_?(?:pass|Pass|PASS)(?:[Ww](?:or)?d|W(?:OR)?D|[Pp]hrase|PHRASE)[A-Za-z0-9_-]{0,24}|(?:_|(?<![A-Za-z]))(?:pass|Pass|PASS|pwd|Pwd|PWD)[0-9]?|(?<=[a-z0-9])(?:Pass|Pwd)[0-9]?)["'`\])}\\]{0,3}[ \t]{0,8}(?::=|=>|==?|:|,|>|(?<=["'] )value=)[ \t]{0,8}[^\r\n]{6,160}/y,
  boundary: "",
  inner: passwordIn,
  source: ["A name that says what it is: RFC 2617's password, in the spellings that settings have for it."],
  examples: (draw) => ({
    hits: [`password: ${password(draw)}`, `password="${password(draw)}"`, `_pass=${password(draw)}`, `pwd=${password(draw)}`, `password="${chosenWord(draw)}"`, `password>${password(draw)}</password>`, `pwd={${password(draw)};x}`],
    misses: [
      "password: <your password>", "password = getpass()", "password: string;", "password_hash = \"$2b$12$\"", "PASSWORD=${DB_PASSWORD}", "password: changeme", "type=\"password\" name=\"password\"",
      "compass=north12", "password: required", "\"password\": \"passwort\"", "render_pass: \"ShadowMapPass2\"", "Password=P@ssw0rd;", "password: 'input[type=password]'", "password=password, timeout=30",
    ],
    twins: [`password_file=${password(draw)}`, "password: 1234", `passwords are ${password(draw)}`],
  }),
};
