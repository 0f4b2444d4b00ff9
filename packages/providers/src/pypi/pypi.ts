import { fromBase64, toBase64Url } from "../checksum/base64.ts";
import { alphanumeric, hex } from "../draw.ts";
import type { Draw, Provider, TokenKind } from "../provider.ts";

/** A macaroon, version 2: fields of type, length and content; the last is a signature of 32 bytes. */
const looksLikeMacaroon = (value: string, location: string): boolean => {
  const bytes = fromBase64(value.slice("pypi-".length));
  return bytes !== null && bytes.startsWith(`\x02\x01${String.fromCharCode(location.length)}${location}\x02`) && bytes.slice(-34, -32) === "\x06\x20";
};

const field = (type: number, content: string): string => `${String.fromCharCode(type, content.length)}${content}`;
const made = (draw: Draw, location: string): string =>
  `pypi-${toBase64Url(`\x02${field(1, location)}${field(2, draw.of(hex, 36))}\0${field(2, `[3,"${draw.of(hex, 36)}"]`)}\0\0${field(6, draw.of(alphanumeric, 32))}`)}`;

const kind = (id: string, name: string, reach: string, location: string, beginning: string): TokenKind => ({
  id, name, reach, nature: location.startsWith("test.") ? "test" : "secret",
  anchors: [beginning],
  pattern: new RegExp(`${beginning}[A-Za-z0-9_-]{80,1500}`, "y"),
  boundary: "A-Za-z0-9_-",
  verify: (value) => looksLikeMacaroon(value, location),
  // Caveat 0 is [0, expires at, not before], in seconds.
  read: (value) => ((seconds) => (seconds === undefined ? {} : { expiresAt: Number(seconds) * 1000 }))(/\[0,\s?(\d{9,11}),\s?\d{1,11}\]/.exec(fromBase64(value.slice(5)) ?? "")?.[1]),
  source: ["https://pypi.org/help/#apitoken", "https://docs.pypi.org/api/secrets/", "https://github.com/rescrv/libmacaroons/blob/master/doc/format.txt"],
  examples: (draw) => ({
    hits: [made(draw, location)],
    misses: ["password = pypi-<your token>", beginning],
    twins: [made(draw, location).slice(0, -2), made(draw, location).slice(0, 60)],
  }),
});

export const pypi: Provider = {
  id: "pypi",
  name: "PyPI",
  hosts: ["pypi.org"],
  page: "https://pypi.org/manage/account/token/",
  kinds: [
    kind("pypi-token", "PyPI token", "upload releases of your projects", "pypi.org", "pypi-AgEIcHlwaS5vcmc"),
    kind("pypi-test-token", "TestPyPI token", "upload releases to the test index", "test.pypi.org", "pypi-AgENdGVzdC5weXBpLm9yZw"),
  ],
};
