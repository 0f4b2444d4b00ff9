/** What a frame may look like that was never meant well; each made from numbers, so that a seed brings it back. */
export interface Malformed {
  readonly kind: string;
  /** As it stands on the wire, with whatever length it claims. */
  readonly bytes: Uint8Array;
}

const mebi = 1024 * 1024;
const framed = (body: Uint8Array, claimed = body.length): Uint8Array => {
  const bytes = new Uint8Array(4 + body.length);
  new DataView(bytes.buffer).setUint32(0, claimed, true);
  bytes.set(body, 4);
  return bytes;
};
const text = (json: string): Uint8Array => framed(new TextEncoder().encode(json));

/** mulberry32: small, and the same everywhere. */
export const createNumbers = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
};

type Below = (below: number) => number;
const noise = (below: Below, most: number): Uint8Array => Uint8Array.from({ length: below(most) }, () => below(256));
const kinds: Readonly<Record<string, (below: Below) => Uint8Array>> = {
  "length 0": (below) => framed(noise(below, 8), 0),
  "length 1": (below) => framed(Uint8Array.of(below(256))),
  "length 2^31": (below) => framed(noise(below, 64), 2 ** 31),
  "length 2^32-1": (below) => framed(noise(below, 64), 2 ** 32 - 1),
  "length 64 MiB ±1": (below) => framed(noise(below, 64), 64 * mebi - 1 + below(3)),
  "length 1 MiB + 1": (below) => framed(noise(below, 64), mebi + 1),
  "short body": (below) => framed(noise(below, 64), 65 + below(1000)),
  "bad UTF-8": () => framed(Uint8Array.of(0x7b, 0x22, 0xff, 0xfe, 0xc0, 0x80, 0x22, 0x7d)),
  "lone surrogate, raw": () => framed(Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22)),
  "lone surrogate, escaped": () => text('{"hello":{"protocol":1,"name":"\\ud800"}}'),
  "deep": (below) => text("[".repeat(100_000) + (below(2) === 0 ? "" : "]".repeat(100_000))),
  "duplicate keys": (below) => text(`{${Array.from({ length: 1 + below(500) }, () => '"hello":null').join(",")},"hello":{"hello":1}}`),
  "__proto__": () => text('{"__proto__":{"hello":{"protocol":1}},"constructor":{"prototype":{"hello":1}}}'),
  "huge numbers": (below) => text(`{"hello":{"protocol":1e999,"contract":-${"9".repeat(1 + below(400))},"id":1e-999}}`),
  "secrets without end": (below) => {
    const body = new Uint8Array(below(4) === 0 ? mebi : 4096);
    body.set([1, 2, 0, 0, 0, 0x7b, 0x7d]);
    return framed(body);
  },
  "secret cut short": (below) => framed(Uint8Array.of(1, 2, 0, 0, 0, 0x7b, 0x7d, 200, below(256), 0, 0, 1)),
  "secret's length beyond": (below) => framed(Uint8Array.of(1, 255, 255, 255, below(256), 0x7b)),
  "no JSON": (below) => framed(noise(below, 300)),
  "JSON, but no message": (below) => text(["null", "1", '""', "[]", "{}", '{"hello":[]}', '{"sealed":"AAAA"}', '{"reveal":{}}', '{"id":1}'][below(9)]!),
};

/** `count` malformed frames, every kind in turn. */
export const malformedFrames = (seed: number, count: number): readonly Malformed[] => {
  const below = createNumbers(seed);
  const names = Object.keys(kinds);
  return Array.from({ length: count }, (_, at) => {
    const kind = names[at % names.length]!;
    return { kind, bytes: kinds[kind]!(below) };
  });
};
