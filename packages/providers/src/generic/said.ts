import { alphanumeric } from "../draw.ts";
import type { Draw, TokenKind } from "../provider.ts";
import { isChosen } from "./chosen.ts";
import { isStandIn } from "./stand-in.ts";

const reach = "open whatever it belongs to";
const chosen = (draw: Draw): string => `${draw.of("BCDFGHJKLMNPQRSTVWXZ", 1)}${draw.of(alphanumeric, 8)}${draw.of("23456789", 2)}!${draw.of("abcdefgh", 2)}`;

/** Where in a match the value is that its last quotes enclose; null when nobody would have chosen it. */
const quoted = (match: string): readonly [start: number, end: number] | null => {
  const value = /["']([^"']*)["']\)?$/.exec(match);
  if (value === null || !isChosen(value[1] ?? "", true)) return null;
  return [value.index + 1, value.index + 1 + (value[1]?.length ?? 0)];
};

/** Letters, digits and a sign or both cases: in a sentence a word is no password. */
const isMixed = (value: string): boolean => /[0-9]/.test(value) && /[a-z]/.test(value) && /[A-Z!#$%&*+=?@^_~-]/.test(value) && !/^https?:|^[\d.:%-]+$|(?:^|[-_])[A-Za-z]{4,}$/.test(value) && !isStandIn(value);

/** Passwords that a statement, a call or a sentence names. */
export const saidPasswords: readonly TokenKind[] = [
  {
    id: "generic-sql-password", name: "password in a database's statement", reach: "sign in to the database", nature: "secret",
    anchors: ["PASSWORD '", "password '", "IDENTIFIED BY '", "identified by '"],
    pattern: /(?:PASSWORD|password|IDENTIFIED BY|identified by) '[^'\s"`<>]{6,128}'/y,
    boundary: "A-Za-z0-9_-",
    inner: quoted,
    source: ["https://www.postgresql.org/docs/current/sql-createrole.html", "https://dev.mysql.com/doc/refman/en/create-user.html"],
    examples: (draw) => ({ hits: [`PASSWORD '${chosen(draw)}'`, `IDENTIFIED BY '${chosen(draw)}'`], misses: ["PASSWORD 'password'", "IDENTIFIED BY '${DB_PASSWORD}'", "WITH PASSWORD '<password>'", "IDENTIFIED BY 'your_password'"], twins: [`PASSWORD '${draw.of("abcdef", 4)}'`, `COMMENT '${chosen(draw)}'`] }),
  },
  {
    id: "generic-pgpass-password", name: "password of a .pgpass file", reach: "sign in to the database it names", nature: "secret",
    anchors: [":5432:", ":6432:", ":5433:"],
    pattern: /:(?:5432|6432|5433):[\w*-]{1,60}:[\w.*-]{1,60}:[^\s"'`<>(),;:]{6,100}/y,
    boundary: "",
    inner: (match) => ((start) => (isChosen(match.slice(start), false) ? ([start, match.length] as const) : null))(match.lastIndexOf(":") + 1),
    source: ["https://www.postgresql.org/docs/current/libpq-pgpass.html"],
    examples: (draw) => ({ hits: [`:5432:app:deploy:${chosen(draw)}`], misses: [":5432:database:username:password", ":5432:*:*:"], twins: [`:5432:app:deploy:${draw.of("abcdef", 4)}`, `:5431:app:deploy:${chosen(draw)}`] }),
  },
  {
    id: "generic-secure-string", name: "password in a script (PowerShell)", reach, nature: "secret",
    anchors: ["ConvertTo-SecureString "],
    pattern: /ConvertTo-SecureString {1,2}(?:-AsPlainText {1,2})?(?:-Force {1,2})?(?:-String {1,2})?["'][^"'\s`<>$]{6,128}["']/y,
    boundary: "A-Za-z0-9_",
    inner: quoted,
    source: ["https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.security/convertto-securestring"],
    examples: (draw) => ({ hits: [`ConvertTo-SecureString "${chosen(draw)}"`, `ConvertTo-SecureString -String '${chosen(draw)}'`], misses: ["ConvertTo-SecureString $password -AsPlainText -Force", "ConvertTo-SecureString \"$pw\" -AsPlainText", "ConvertTo-SecureString 'password'"], twins: [`ConvertTo-SecureString "${draw.of("abcdef", 4)}"`, `ConvertFrom-SecureString "${chosen(draw)}"`] }),
  },
  {
    id: "generic-auth-pair", name: "user and password (a call)", reach, nature: "secret",
    anchors: ["auth=(", "basicAuth("],
    pattern: /(?:auth=|basicAuth)\(["'][\w.@+-]{1,80}["'], ?["'][^\s"'`<>]{6,128}["']\)/y,
    boundary: "A-Za-z0-9_",
    inner: quoted,
    source: ["https://requests.readthedocs.io/en/latest/user/authentication/"],
    examples: (draw) => ({ hits: [`auth=("deploy", "${chosen(draw)}")`, `basicAuth('deploy', '${chosen(draw)}')`], misses: ["auth=('user', 'password')", "auth=(user, password)", "auth=('user', 'pass')"], twins: [`auth=("deploy", "${draw.of("abcdef", 4)}")`, `auth=["deploy", "${chosen(draw)}"]`] }),
  },
  {
    id: "generic-said-password", name: "password in a sentence", reach, nature: "secret",
    anchors: ["password is ", "Password is ", "passphrase is ", "password was ", "Passwort ist "],
    pattern: /[Pp]ass(?:word|phrase|wort) (?:is|was|ist) {1,2}["'`*]{0,2}[^\s"'`<>(),;*]{8,64}/y,
    boundary: "",
    inner: (match) => {
      const [value = ""] = /[^\s"'`*]+$/.exec(match) ?? [];
      const given = value.replace(/[.:?]+$/, "");
      const start = match.length - value.length;
      return isMixed(given) && given.length >= 8 ? [start, start + given.length] : null;
    },
    source: ["https://pages.nist.gov/800-63-4/sp800-63b.html"],
    examples: (draw) => ({ hits: [`password is ${chosen(draw)}`, `Password is ${chosen(draw)}`], misses: ["the password is required here", "password is SHA256-hashed", "password is at-least 12 characters", "the password is ${DB_PASSWORD1a}", "password is null"], twins: [`password is ${draw.of("abcdef", 10)}`, `passport is ${chosen(draw)}`] }),
  },
];
