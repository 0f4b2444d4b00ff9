import { fromBase64, toBase64 } from "../checksum/base64.ts";
import { alphanumeric } from "../draw.ts";
import type { Draw, TokenKind } from "../provider.ts";
import { isStandIn } from "./stand-in.ts";

const reach = "open whatever it belongs to";
/** Long and mixed enough not to have been chosen. */
const isLongDrawn = (value: string): boolean => /[0-9]/.test(value) && /[A-Za-z]/.test(value) && new Set(value).size >= 9 && !isStandIn(value);
const secretOf = (draw: Draw): string => `${draw.of(alphanumeric, 12)}${draw.of("23456789", 2)}`;

/** User and password in base64; null when it holds something else. */
const pairIn = (encoded: string): readonly [user: string, password: string] | null => {
  const pair = /^([\x20-\x39\x3b-\x7e]{0,200}):([\x20-\x7e]{1,400})$/.exec(fromBase64(encoded) ?? "");
  return pair === null ? null : [pair[1] ?? "", pair[2] ?? ""];
};
const encodedPart = (match: string): readonly [start: number, end: number] | null => {
  const part = /([A-Za-z0-9+/]{8,}={0,2})["']?$/.exec(match);
  return part === null || pairIn(part[1]!) === null ? null : [part.index, part.index + part[1]!.length];
};
const harmlessPair = (match: string): string | null => {
  const part = encodedPart(match);
  const pair = part === null ? null : pairIn(match.slice(...part));
  if (pair === null) return null;
  return isStandIn(pair[1]) || pair[0] === pair[1] || /^Aladdin$/.test(pair[0]) ? "Its password is a sample's." : null;
};

const basic = (draw: Draw): string => toBase64(`deploy:${secretOf(draw)}`);

export const httpKinds: readonly TokenKind[] = [
  {
    id: "generic-basic-auth", name: "user and password (basic authentication)", reach, nature: "secret",
    anchors: ["Basic ", "basic "],
    pattern: /[Bb][Aa][Ss][Ii][Cc] {1,2}[A-Za-z0-9+/]{8,600}={0,2}/y,
    boundary: "A-Za-z0-9",
    inner: encodedPart,
    harmless: harmlessPair,
    source: ["https://www.rfc-editor.org/rfc/rfc7617"],
    examples: (draw) => ({ hits: [`Basic ${basic(draw)}`], misses: ["basic authentication", "Basic Latin/Extended"], twins: [`Basic ${toBase64(`deploy${secretOf(draw)}`)}`, `Basik ${basic(draw)}`] }),
  },
  {
    id: "generic-docker-auth", name: "registry password (docker configuration)", reach: "pull and push images as its user", nature: "secret",
    anchors: ['"auth"'],
    pattern: /"auth"\s{0,3}:\s{0,3}"[A-Za-z0-9+/]{8,2000}={0,2}"/y,
    boundary: "",
    inner: encodedPart,
    harmless: harmlessPair,
    source: ["https://docs.docker.com/reference/cli/docker/login/#credential-stores"],
    examples: (draw) => ({ hits: [`"auth": "${basic(draw)}"`], misses: ['"auth": "required"', '"auth": ""'], twins: [`"auth": "${toBase64(`deploy${secretOf(draw)}`)}"`, `"oauth": "${basic(draw)}"`] }),
  },
  {
    id: "generic-curl-user", name: "user and password (curl)", reach, nature: "secret",
    anchors: ["curl -u ", "--user "],
    pattern: /(?:curl -u|--user) {1,2}["']?[\w.@+-]{1,80}:[^\s"'`,;<>)]{6,200}/y,
    boundary: "A-Za-z0-9_-",
    inner: (match) => ((start) => (isStandIn(match.slice(start)) || /^[0-9]+$/.test(match.slice(start)) ? null : ([start, match.length] as const)))(match.indexOf(":") + 1),
    source: ["https://curl.se/docs/manpage.html#-u"],
    examples: (draw) => ({ hits: [`curl -u deploy:${secretOf(draw)}`], misses: ["curl -u $USER:$PASSWORD", "docker run --user 1000:1000", "curl -u user:password https://x"], twins: [`curl -u deploy:${draw.of(alphanumeric, 5)}`, `curl -x deploy:${secretOf(draw)}`] }),
  },
  {
    id: "generic-curl-key", name: "key as the user of a request (curl)", reach, nature: "secret",
    anchors: [" -u ", " --user "],
    // Behind the colon nothing: otherwise it is a user and his password.
    pattern: / (?:-u|--user) {1,2}["']?[A-Za-z0-9_.=+/-]{16,200}:(?![A-Za-z0-9_$/.%-])/y,
    boundary: "",
    inner: (match) => {
      const [value = ""] = /[A-Za-z0-9_.=+/-]+(?=:$)/.exec(match) ?? [];
      return isLongDrawn(value) ? [match.length - 1 - value.length, match.length - 1] : null;
    },
    source: ["https://curl.se/docs/manpage.html#-u"],
    examples: (draw) => ({ hits: [` -u ${draw.of(alphanumeric, 30)}23:`, ` --user ${draw.of(alphanumeric, 30)}23:`], misses: ["curl -u $KEY: https://api.internal", "docker run --user 1000:1000", "curl -u your_api_key_goes_here: https://x"], twins: [`curl -u ${draw.of(alphanumeric, 12)}: x`, `curl -x ${draw.of(alphanumeric, 32)}: x`] }),
  },
  {
    id: "generic-netrc-password", name: "password of a .netrc file", reach: "sign in to the host it names", nature: "secret",
    anchors: ["machine ", "login "],
    pattern: /(?:machine[ \t\r\n]{1,8}[\w.:-]{1,200}[ \t\r\n]{1,20})?login[ \t\r\n]{1,8}[^\s]{1,120}[ \t\r\n]{1,20}password[ \t]{1,8}[^\s"'`,;<>)]{6,200}/y,
    boundary: "A-Za-z0-9_-",
    inner: (match) => ((start) => (isStandIn(match.slice(start)) || /login\s+(?:anonymous|ftp)\s/.test(match) ? null : ([start, match.length] as const)))(/\S+$/.exec(match)?.index ?? 0),
    source: ["https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html"],
    examples: (draw) => ({ hits: [`machine git.internal login deploy password ${secretOf(draw)}`, `login deploy\n  password ${secretOf(draw)}`], misses: ["login with your password instead", "machine learning"], twins: [`machine git.internal login deploy password ${draw.of(alphanumeric, 5)}`, `machine git.internal login deploy passwort ${secretOf(draw)}`] }),
  },
];
