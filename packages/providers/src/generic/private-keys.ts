import { fromBase64, toBase64 } from "../checksum/base64.ts";
import { base64 } from "../draw.ts";
import type { Draw, TokenKind } from "../provider.ts";

const reach = "be whoever the key stands for";
/** The body of an armour: its lines put together, without headers (`Proc-Type: …`) and written line breaks. */
const bodyOf = (value: string): string => value.replaceAll(/-----[A-Z0-9 ]{3,60}-----/g, "").replaceAll(/\\[rn]/g, "\n").replaceAll(/^[A-Za-z-]{2,40}: .*$/gm, "").replaceAll(/^=[A-Za-z0-9+/]{4}$/gm, "").replaceAll(/[^A-Za-z0-9+/=]/g, "");

/** Whether bytes are one DER SEQUENCE, as long as it says (X.690, section 8.1). More than a quarter too short: a sample that was cut. */
const isDer = (bytes: string): boolean => {
  if (bytes.charCodeAt(0) !== 0x30) return false;
  const first = bytes.charCodeAt(1);
  const units = first < 0x80 ? 0 : first & 0x7f;
  if (units > 3) return false;
  let length = units === 0 ? first : 0;
  for (let at = 0; at < units; at++) length = length * 256 + bytes.charCodeAt(2 + at);
  return length > 20 && bytes.length >= (length + 2 + units) * 0.75;
};

const pem = (value: string): boolean => {
  const body = bodyOf(value);
  if (body.length < 40) return false;
  const label = /^-----BEGIN ([A-Z0-9 ]+)-----/.exec(value)?.[1] ?? "";
  const bytes = fromBase64(body.slice(0, body.length - (body.length % 4 === 1 ? 1 : 0)));
  if (bytes === null) return false;
  if (label.startsWith("OPENSSH")) return bytes.startsWith("openssh-key-v1\0");
  if (label.startsWith("PGP") || label.startsWith("SSH2")) return true;
  // What is encrypted inside its PEM headers is no DER.
  return /Proc-Type: 4,ENCRYPTED|DEK-Info/.test(value) || isDer(bytes);
};

const armoured = (label: string, body: string, newline: string): string => [`-----BEGIN ${label}-----`, ...(body.match(/.{1,64}/g) ?? []), `-----END ${label}-----`].join(newline);
const der = (draw: Draw, bytes: number): string => toBase64(`\x30\x82${String.fromCharCode(bytes >> 8, bytes & 255)}${Array.from({ length: bytes }, () => String.fromCharCode(draw.between(0, 255))).join("")}`);
const example = (draw: Draw, label: string): string => armoured(label, der(draw, 600), draw.of("ab", 1) === "a" ? "\n" : String.raw`\n`);
const openssh = (draw: Draw): string => armoured("OPENSSH PRIVATE KEY", toBase64(`openssh-key-v1\0${Array.from({ length: 300 }, () => String.fromCharCode(draw.between(0, 255))).join("")}`), "\n");

const armour = /-----BEGIN (?:[A-Z0-9]{2,9} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:[A-Za-z0-9+/=\s\\:,."'|>]|-(?!----)|[()]){40,16000}-----END (?:[A-Z0-9]{2,9} ){0,2}PRIVATE KEY(?: BLOCK)?-----/y;

export const privateKeys: readonly TokenKind[] = [
  {
    id: "generic-private-key", name: "private key", reach, nature: "secret",
    anchors: ["-----BEGIN "],
    // Line breaks may be written as \n, as JSON has them, and lines may be quoted, as source code has them.
    pattern: armour,
    boundary: "",
    verify: pem,
    source: ["https://www.rfc-editor.org/rfc/rfc7468#section-10", "https://www.rfc-editor.org/rfc/rfc4880#section-6.2", "https://cvsweb.openbsd.org/src/usr.bin/ssh/PROTOCOL.key"],
    examples: (draw) => ({
      hits: [example(draw, "RSA PRIVATE KEY"), example(draw, "PRIVATE KEY"), openssh(draw)],
      misses: ["-----BEGIN PRIVATE KEY-----\n…\n-----END PRIVATE KEY-----", example(draw, "PUBLIC KEY"), example(draw, "CERTIFICATE"), `-----BEGIN PRIVATE KEY-----\n${"A".repeat(64)}\n-----END PRIVATE KEY-----`],
      twins: [example(draw, "RSA PRIVATE KEY").slice(0, -4), example(draw, "PUBLIC KEY"), openssh(draw).replace("b3BlbnNzaC1rZXktdjEA", "b3BlbnNzaC1rZXktdjEB")],
    }),
  },
  {
    id: "generic-putty-key", name: "PuTTY private key", reach, nature: "secret",
    anchors: ["PuTTY-User-Key-File-"],
    pattern: /PuTTY-User-Key-File-[23]: [a-z0-9@.-]{4,60}\r?\nEncryption: [\s\S]{20,4000}?Private-Lines: \d{1,3}\r?\n(?:[A-Za-z0-9+/=]{1,64}\r?\n){1,200}Private-MAC: [0-9a-f]{40,64}/y,
    boundary: "A-Za-z",
    source: ["https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html"],
    examples: (draw) => {
      const key = (mac: number): string => `PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\nComment: laptop\nPublic-Lines: 1\n${draw.of(base64, 64)}\nPrivate-Lines: 2\n${draw.of(base64, 64)}\n${draw.of(base64, 64)}\nPrivate-MAC: ${draw.of("0123456789abcdef", mac)}`;
      return { hits: [key(64)], misses: ["PuTTY-User-Key-File-3: ssh-rsa"], twins: [key(64).replace("Private-Lines", "Public-Lines"), key(39)] };
    },
  },
  {
    id: "generic-jwk", name: "private key (JWK)", reach, nature: "secret",
    anchors: ['"kty"'],
    pattern: /"kty"\s{0,4}:\s{0,4}"(?:RSA|EC|OKP|oct)"[^{}]{0,4000}?"[dk]"\s{0,4}:\s{0,4}"[A-Za-z0-9_-]{22,1400}"/y,
    boundary: "",
    inner: (match) => [match.lastIndexOf('"', match.length - 2) + 1, match.length - 1],
    source: ["https://www.rfc-editor.org/rfc/rfc7517", "https://www.rfc-editor.org/rfc/rfc7518#section-6"],
    examples: (draw) => ({
      hits: [`"kty":"EC","crv":"P-256","d":"${draw.of(base64.slice(0, 62), 43)}"`],
      misses: ['"kty":"EC","crv":"P-256"', `"kty":"RSA","n":"${draw.of(base64.slice(0, 62), 342)}","e":"AQAB"`],
      twins: [`"kty":"EC","d":"${draw.of(base64.slice(0, 62), 21)}"`, `"kty":"XX","d":"${draw.of(base64.slice(0, 62), 43)}"`],
    }),
  },
];
