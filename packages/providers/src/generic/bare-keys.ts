import { fromBase64, toBase64 } from "../checksum/base64.ts";
import { beginsPrivateKey, sequenceLength } from "../checksum/der.ts";
import { altered, base64, base64Url, hex, shortened } from "../draw.ts";
import type { Draw, TokenKind } from "../provider.ts";

const reach = "be whoever the key stands for";
const bytesOf = (draw: Draw, count: number): string => Array.from({ length: count }, () => String.fromCharCode(draw.between(0, 255))).join("");
const isBytes = (value: string, count: number): boolean => fromBase64(value)?.length === count;

/** PKCS#8 of an RSA key (RFC 5958), its numbers left to chance. */
const pkcs8 = (draw: Draw): string => `\x30\x82\x02\x5c\x02\x01\0\x30\x0d\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05\0\x04\x82\x02\x46${bytesOf(draw, 582)}`;
const ed25519 = (draw: Draw): string => `\x30\x2e\x02\x01\0\x30\x05\x06\x03\x2b\x65\x70\x04\x22\x04\x20${bytesOf(draw, 32)}`;
const rsa = (draw: Draw): string => `\x30\x82\x02\x5c\x02\x01\0\x02\x81\x81\0${bytesOf(draw, 597)}`;

export const bareKeys: readonly TokenKind[] = [
  {
    id: "generic-der-key", name: "private key (base64)", reach, nature: "secret",
    // Version 0 and RSA's object identifier of PKCS#8; version 0 and a modulus of 1024 bits, or of 2048 and more, of PKCS#1.
    anchors: ["IBADANBgkqhkiG9w0BAQEFAASC", "IBAAKCA", "IBAAKBgQ"],
    anchorAt: 6,
    pattern: /(?<!TEST(?:ING)? KEY-----(?:\s|\\n){0,4})MII[A-Za-z0-9+/]{400,6400}={0,2}(?!=)/y,
    boundary: "A-Za-z0-9+/",
    verify: (value) => ((bytes) => bytes !== null && sequenceLength(bytes) === bytes.length && beginsPrivateKey(bytes))(fromBase64(value)),
    source: ["https://www.rfc-editor.org/rfc/rfc5958", "https://www.rfc-editor.org/rfc/rfc8017#appendix-A.1.2"],
    examples: (draw) => ({ hits: [toBase64(pkcs8(draw)), toBase64(rsa(draw))], misses: ["MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A"], twins: [toBase64(pkcs8(draw)).slice(0, -8), toBase64(rsa(draw).replace("\x02\x01\0", "\x02\x01\x05"))] }),
  },
  {
    id: "generic-elliptic-key", name: "private key of an elliptic curve (base64)", reach, nature: "secret",
    // Ed25519 and X25519; P-256, P-384 and P-521 in PKCS#8; the same in SEC 1.
    anchors: ["MC4CAQAwBQYDK2V", "MIGHAgEAMBMGByqGSM49", "MIG2AgEAMBAGByqGSM49", "MIHuAgEAMBAGByqGSM49", "MIGEAgEAMBAGByqGSM49", "MHcCAQEEI", "MIGkAgEBBD", "MIHcAgEBBEI"],
    pattern: /(?<!TEST(?:ING)? KEY-----(?:\s|\\n){0,4})M(?:C4C|IG[H2Ek]|HcC|IH[uc])A[A-Za-z0-9+/]{55,380}={0,2}(?!=)/y,
    boundary: "A-Za-z0-9+/",
    verify: (value) => ((bytes) => bytes !== null && sequenceLength(bytes) === bytes.length && beginsPrivateKey(bytes))(fromBase64(value)),
    source: ["https://www.rfc-editor.org/rfc/rfc5915", "https://www.rfc-editor.org/rfc/rfc8410#section-7"],
    examples: (draw) => ({ hits: [toBase64(ed25519(draw))], misses: ["MCowBQYDK2VwAyEA"], twins: [shortened(toBase64(ed25519(draw))), toBase64(ed25519(draw).replace("\x30\x2e", "\x30\x2f"))] }),
  },
  {
    id: "generic-minisign-key", name: "secret key of minisign or signify", reach: "sign releases as its owner", nature: "secret",
    // `Ed`, the way the passphrase is used (`Sc`, none), `B2`; `Ed`, `BK`.
    anchors: ["RWRTY0Iy", "RWQAAEIy", "RWRCSwAAA"],
    pattern: /RW(?:RTY0Iy|QAAEIy|RCSwAAA)[A-Za-z0-9+/]{120,206}={0,2}(?!=)/y,
    boundary: "A-Za-z0-9+/",
    verify: (value) => isBytes(value, value.startsWith("RWRCSw") ? 104 : 158),
    source: ["https://jedisct1.github.io/minisign/", "https://man.openbsd.org/signify.1"],
    examples: (draw) => ({
      hits: [toBase64(`EdScB2${bytesOf(draw, 152)}`), toBase64(`EdBK\0\0\0${bytesOf(draw, 97)}`)],
      misses: [`RW${draw.of(base64, 54)}`],
      twins: [toBase64(`EdScB2${bytesOf(draw, 149)}`), toBase64(`EdScB3${bytesOf(draw, 152)}`)],
    }),
  },
  {
    id: "generic-tor-key", name: "key of an onion service", reach: "answer in the name of the service", nature: "secret",
    anchors: ["ED25519-V3:"],
    pattern: /ED25519-V3:[A-Za-z0-9+/]{86}==(?!=)/y,
    boundary: "A-Za-z0-9+/",
    verify: (value) => isBytes(value.slice(11), 64),
    source: ["https://spec.torproject.org/control-spec/commands.html#add_onion"],
    examples: (draw) => ({ hits: [`ED25519-V3:${draw.of(base64, 85)}A==`], misses: ["ED25519-V3:BEST"], twins: [`ED25519-V3:${draw.of(base64, 85)}=`, `ED25519-V2:${draw.of(base64, 86)}==`] }),
  },
  {
    id: "generic-jwk", name: "private key (JWK)", reach, nature: "secret",
    anchors: ['"kty"', '"crv"', '"alg"'],
    // From one of its members that comes before `d` (or `k`) to there; `alg` for keys in the order of the alphabet.
    pattern: /"(?:kty"\s{0,4}:\s{0,4}"(?:RSA|EC|OKP|oct)|crv"\s{0,4}:\s{0,4}"(?:P-\d{3}|secp256k1|[EX]d?\d{3,5})|alg"\s{0,4}:\s{0,4}"(?:[RPEH]S\d{3}K?|EdDSA|[A-Z0-9+-]{3,20}))"(?:[^{}"]|"(?!kty"|crv"|alg"|[dk]"\s{0,4}:)){0,3000}"[dk]"\s{0,4}:\s{0,4}"[A-Za-z0-9_-]{22,1400}"/y,
    boundary: "",
    inner: (match) => [match.lastIndexOf('"', match.length - 2) + 1, match.length - 1],
    source: ["https://www.rfc-editor.org/rfc/rfc7517", "https://www.rfc-editor.org/rfc/rfc7518#section-6"],
    examples: (draw) => ({
      hits: [`"kty":"EC","crv":"P-256","d":"${draw.of(base64Url, 43)}"`, `"alg": "HS256", "k": "${draw.of(base64Url, 43)}"`].map((text) => text.replace('"kty":"EC",', "")),
      misses: ['"kty":"EC","crv":"P-256"', `"kty":"RSA","n":"${draw.of(base64Url, 342)}","e":"AQAB"`],
      twins: [`"kty":"EC","d":"${draw.of(base64Url, 21)}"`, `"kty":"XX","d":"${draw.of(base64Url, 43)}"`],
    }),
  },
  {
    id: "generic-xml-rsa-key", name: "private key (XML)", reach, nature: "secret",
    anchors: ["<RSAKeyValue>"],
    pattern: /<RSAKeyValue>\s{0,20}(?:<(?:Modulus|Exponent|P|Q|DP|DQ|InverseQ)>[A-Za-z0-9+/=\s]{4,1500}<\/[A-Za-z]{1,8}>\s{0,20}){2,7}<D>[A-Za-z0-9+/=\s]{80,1500}<\/D>/y,
    boundary: "",
    inner: (match) => ((start) => [start, match.length - 4] as const)(match.lastIndexOf("<D>") + 3),
    source: ["https://learn.microsoft.com/en-us/dotnet/api/system.security.cryptography.rsa.toxmlstring", "https://www.w3.org/TR/xmldsig-core1/#sec-RSAKeyValue"],
    examples: (draw) => {
      const key = (name: string): string => `<RSAKeyValue><Modulus>${draw.of(base64, 171)}=</Modulus><Exponent>AQAB</Exponent><${name}>${draw.of(base64, 171)}=</${name}>`;
      return { hits: [key("D")], misses: [`${key("P")}</RSAKeyValue>`], twins: [key("Q"), key("D").replace("RSA", "DSA")] };
    },
  },
  {
    id: "generic-putty-key", name: "PuTTY private key", reach, nature: "secret",
    anchors: ["PuTTY-User-Key-File-"],
    pattern: /PuTTY-User-Key-File-[23]: [a-z0-9@.-]{4,60}\r?\nEncryption: (?:(?!PuTTY-User)[\s\S]){20,4000}?Private-Lines: \d{1,3}\r?\n(?:[A-Za-z0-9+/=]{1,64}\r?\n){1,200}Private-MAC: [0-9a-f]{40,64}/y,
    boundary: "A-Za-z",
    source: ["https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html"],
    examples: (draw) => {
      const key = (mac: number): string => `PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\nComment: laptop\nPublic-Lines: 1\n${draw.of(base64, 64)}\nPrivate-Lines: 2\n${draw.of(base64, 64)}\n${draw.of(base64, 64)}\nPrivate-MAC: ${draw.of(hex, mac)}`;
      return { hits: [key(64)], misses: ["PuTTY-User-Key-File-3: ssh-rsa"], twins: [key(64).replace("Private-Lines", "Public-Lines"), altered(key(39), -1)] };
    },
  },
];
