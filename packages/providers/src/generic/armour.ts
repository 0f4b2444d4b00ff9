import { fromBase64, toBase64 } from "../checksum/base64.ts";
import { crc24 } from "../checksum/crc24.ts";
import { sequenceLength } from "../checksum/der.ts";
import { altered, base64, hex } from "../draw.ts";
import type { Draw, TokenKind } from "../provider.ts";

const reach = "be whoever the key stands for";
const sources = ["https://www.rfc-editor.org/rfc/rfc7468#section-10", "https://www.rfc-editor.org/rfc/rfc4880#section-6.2", "https://cvsweb.openbsd.org/src/usr.bin/ssh/PROTOCOL.key"];

interface Armour {
  /** `RSA`, `OPENSSH`, ``: what stands before `PRIVATE KEY`. */
  readonly label: string;
  readonly bytes: string;
  /** The CRC-24 that an armour of OpenPGP ends with; null: it has none. */
  readonly sum: string | null;
  readonly isEncrypted: boolean;
}
/** What an armour holds: its lines put together, without headers (`Proc-Type: …`), written line breaks, quotes and comment signs. Null: no base64. */
const opened = (value: string): Armour | null => {
  const label = /^-----BEGIN ([A-Z0-9 ]*?) ?PRIVATE KEY/.exec(value)?.[1] ?? "";
  const lines = value.replaceAll(/-----[A-Z0-9 ]{3,60}-----/g, "").replaceAll(/\\{1,4}[rn]/g, "\n").replaceAll(/["'`]\s*[+.,&]\s*["'`]/g, "").replaceAll(/^[\s"'`#*>|]+/gm, "");
  const sum = label === "PGP" ? /^=([A-Za-z0-9+/]{4})\s*$/m.exec(lines)?.[1] ?? null : null;
  const body = lines.replaceAll(/^[A-Za-z-]{2,40}: .*$/gm, "").replaceAll(/^=[A-Za-z0-9+/]{4}\s*$/gm, "").replaceAll(/[^A-Za-z0-9+/=]/g, "");
  if (body.length < 40) return null;
  const bytes = fromBase64(body.slice(0, body.length - (body.length % 4 === 1 ? 1 : 0)));
  if (bytes === null) return null;
  const isEncrypted = label.startsWith("ENCRYPTED") || /Proc-Type: 4,ENCRYPTED|DEK-Info/.test(value) || (label === "OPENSSH" && !bytes.startsWith("\0\0\0\x04none", 15));
  return { label, bytes, sum: sum === null ? null : fromBase64(sum), isEncrypted };
};

/** Whether the bytes are what the label says. A body that is more than a quarter too short is a sample that was cut. */
const holds = ({ label, bytes, sum, isEncrypted }: Armour): boolean => {
  if (label === "OPENSSH") return bytes.startsWith("openssh-key-v1\0");
  if (label === "PGP") return isSecretPacket(bytes.charCodeAt(0)) && (sum === null || sum === crc24(bytes));
  // What is encrypted behind PEM headers is no DER.
  if (isEncrypted && label !== "ENCRYPTED") return isSpread(bytes);
  // Keys of Nebula, Cosign and others, in forms of their own.
  if (!/^(?:RSA|DSA|EC|ENCRYPTED|ANY|)$/.test(label)) return isSpread(bytes);
  const length = sequenceLength(bytes);
  return length !== null && bytes.length >= length * 0.75;
};
/** A secret key or subkey (RFC 4880, section 4.3): tag 5 or 7, in the old or the new form. */
const isSecretPacket = (first: number): boolean => ((tag) => tag === 5 || tag === 7)((first & 0xc0) === 0xc0 ? first & 0x3f : (first & 0xc0) === 0x80 ? (first >> 2) & 15 : 0);
const isSpread = (bytes: string): boolean => bytes.length >= 32 && new Set(bytes).size >= 20;

const isKey = (value: string, isEncrypted: boolean): boolean => ((armour) => armour !== null && armour.isEncrypted === isEncrypted && holds(armour))(opened(value));

const armoured = (label: string, body: string, newline: string): string => [`-----BEGIN ${label}-----`, ...(body.match(/.{1,64}/g) ?? []), `-----END ${label}-----`].join(newline);
const bytesOf = (draw: Draw, count: number): string => Array.from({ length: count }, () => String.fromCharCode(draw.between(0, 255))).join("");
const der = (draw: Draw, count: number): string => `\x30\x82${String.fromCharCode(count >> 8, count & 255)}\x02\x01\0\x02${bytesOf(draw, count - 4)}`;
const example = (draw: Draw, label: string): string => armoured(label, toBase64(der(draw, 600)), draw.of("ab", 1) === "a" ? "\n" : String.raw`\n`);
const openssh = (draw: Draw, cipher: string): string => armoured("OPENSSH PRIVATE KEY", toBase64(`openssh-key-v1\0\0\0\0${String.fromCharCode(cipher.length)}${cipher}${bytesOf(draw, 300)}`), "\n");
const pgp = (draw: Draw, spoil: (bytes: string) => string = (bytes) => bytes): string => {
  const bytes = `\xc5${bytesOf(draw, 300)}`;
  return armoured("PGP PRIVATE KEY BLOCK", `${toBase64(bytes).replaceAll(/.{64}/g, "$&\n")}\n=${toBase64(crc24(spoil(bytes)))}`.replaceAll(/\n+/g, "\n"), "\n").replace("BLOCK-----\n", "BLOCK-----\nVersion: 2\n\n");
};

// Line breaks may be written as \n, as JSON has them, and lines may be quoted, as source code has them.
const whole = /-----BEGIN (?:[A-Z0-9]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:[A-Za-z0-9+/=\s\\:,."'|>#*]|-(?!----)|[()]){40,16000}-----END (?:[A-Z0-9]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----/y;

export const armouredKeys: readonly TokenKind[] = [
  {
    id: "generic-private-key", name: "private key", reach, nature: "secret",
    anchors: ["-----BEGIN "], pattern: whole, boundary: "",
    verify: (value) => isKey(value, false),
    source: sources,
    examples: (draw) => ({
      hits: [example(draw, "RSA PRIVATE KEY"), example(draw, "PRIVATE KEY"), openssh(draw, "none"), pgp(draw), armoured("EC PRIVATE KEY", toBase64(der(draw, 300)), '\\n" +\n  "')],
      misses: ["-----BEGIN PRIVATE KEY-----\n…\n-----END PRIVATE KEY-----", example(draw, "PUBLIC KEY"), example(draw, "CERTIFICATE"), `-----BEGIN PRIVATE KEY-----\n${"A".repeat(64)}\n-----END PRIVATE KEY-----`],
      twins: [example(draw, "RSA PRIVATE KEY").slice(0, -4), example(draw, "PUBLIC KEY"), openssh(draw, "none").replace("b3BlbnNzaC1rZXktdjEA", "b3BlbnNzaC1rZXktdjEB"), pgp(draw, (bytes) => altered(bytes, 9))],
    }),
  },
  {
    id: "generic-encrypted-private-key", name: "private key with a passphrase", reach: "be whoever the key stands for, once its passphrase is guessed", nature: "secret",
    anchors: ["-----BEGIN "], pattern: whole, boundary: "",
    verify: (value) => isKey(value, true),
    source: sources,
    examples: (draw) => ({
      hits: [example(draw, "ENCRYPTED PRIVATE KEY"), openssh(draw, "aes256-ctr"), example(draw, "RSA PRIVATE KEY").replace("KEY-----", "KEY-----\nProc-Type: 4,ENCRYPTED\n")],
      misses: [example(draw, "ENCRYPTED PUBLIC KEY")],
      twins: [example(draw, "ENCRYPTED PRIVATE KEY").slice(0, -4), openssh(draw, "none"), armoured("ENCRYPTED PRIVATE KEY", draw.of(base64, 64).replace(/^M/, "N"), "\n")],
    }),
  },
  {
    id: "generic-private-key-part", name: "first part of a private key", reach: "be whoever the key stands for, with the rest of it", nature: "secret",
    anchors: ["-----BEGIN "],
    // Without its end, as logs cut it. Where there is an end, the whole was judged above.
    pattern:
      /-----BEGIN (?:[A-Z0-9]{2,10} ){0,2}PRIVATE KEY-----(?:\s|\\{1,4}[rn]|["'|>#]){1,40}(?:[A-Za-z0-9+/]{40,80}(?:\s|\\{1,4}[rn]|["'|>#]){1,40}){1,80}[A-Za-z0-9+/]{32,80}={0,2}(?!…|\.\.|(?:\s|\\{1,4}[rn]|["'|>#]){0,40}(?:[A-Za-z0-9+/=]{1,80}(?:\s|\\{1,4}[rn]|["'|>#]){0,40})?-----END)/y,
    boundary: "A-Za-z0-9+/",
    verify: (value) => ((armour) => armour !== null && (armour.label === "OPENSSH" ? armour.bytes.startsWith("openssh-key-v1\0") : sequenceLength(armour.bytes) !== null))(opened(value)),
    source: sources,
    examples: (draw) => {
      const part = (label: string): string => example(draw, label).replaceAll(String.raw`\n`, "\n").split("\n").slice(0, 6).join("\n");
      return { hits: [part("RSA PRIVATE KEY"), part("PRIVATE KEY").replaceAll("\n", String.raw`\n`)], misses: [part("PUBLIC KEY"), `${part("PRIVATE KEY").slice(0, 100)}...`], twins: [part("CERTIFICATE"), part("RSA PRIVATE KEY").replace("MII", "NII")] };
    },
  },
  {
    id: "generic-ssh2-private-key", name: "private key (SSH.com)", reach, nature: "secret",
    anchors: ["BEGIN SSH2 ENCRYPTED PRIVATE"],
    pattern: /BEGIN SSH2 ENCRYPTED PRIVATE KEY ----(?:[A-Za-z0-9+/=\s\\:,."'|>@_]|-(?!---)){40,8000}---- END SSH2 ENCRYPTED PRIVATE KEY ----/y,
    boundary: "",
    // The format's magic number, 0x3f6ff9eb.
    verify: (value) => /\bP2\/56/.test(value),
    source: ["https://www.rfc-editor.org/rfc/rfc4716", "https://the.earth.li/~sgtatham/putty/latest/htmldoc/Chapter8.html"],
    examples: (draw) => {
      const key = (magic: string): string => `BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nComment: "rsa"\n${toBase64(magic + bytesOf(draw, 200)).replaceAll(/.{70}/g, "$&\n")}\n---- END SSH2 ENCRYPTED PRIVATE KEY ----`;
      return { hits: [key("\x3f\x6f\xf9\xeb")], misses: ["---- BEGIN SSH2 PUBLIC KEY ----"], twins: [key("\x3f\x6f\xf8\xeb"), key("\x3f\x6f\xf9\xeb").slice(0, -3)] };
    },
  },
  {
    id: "generic-openvpn-key", name: "OpenVPN static key", reach: "join the network it protects", nature: "secret",
    anchors: ["-----BEGIN OpenVPN Static key V1"],
    pattern: /-----BEGIN OpenVPN Static key V1-----(?:(?:\s|\\{1,4}[rn]){1,8}[0-9a-f]{32}){16}(?:\s|\\{1,4}[rn]){1,8}-----END OpenVPN Static key V1-----/y,
    boundary: "",
    source: ["https://openvpn.net/community-resources/static-key-mini-howto/"],
    examples: (draw) => {
      const key = (lines: number): string => armoured("OpenVPN Static key V1", draw.of(hex, lines * 32).replaceAll(/.{32}(?!$)/g, "$&\n"), "\n");
      return { hits: [key(16)], misses: ["-----BEGIN OpenVPN Static key V1-----\n…"], twins: [key(15), key(16).replaceAll("Static", "Public")] };
    },
  },
];
