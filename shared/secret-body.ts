import { reveal, Secret } from "./secret.ts";

declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
declare const TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

/**
 * # A message as bytes
 *
 * What crosses a socket (packages/rpc framing) and what is sealed in a browser's channel (packages/crypto channel).
 * A body that starts with `{` is JSON (UTF-8). A body that starts with byte 1 carries secrets beside its JSON:
 *
 * | bytes | what |
 * |---|---|
 * | 1 | 0x01 |
 * | 4 | length of the JSON, little-endian |
 * | j | JSON, in which `{"$secret": i}` stands for the i-th secret |
 * | 4 + s, repeated | length of a secret, little-endian, then its bytes |
 *
 * So a value is never part of a JSON string, and a string is never made of it on the way.
 */
const magic = 1;
/** Secrets beside one message. Each takes four bytes at least, so without a limit a body could hold a quarter of a million. */
const maxSecrets = 64;

/** The message as bytes. They hold a copy of every {@link Secret} in it: zero them when they were handed on. */
export const encodeBody = (message: unknown): Uint8Array<ArrayBuffer> => {
  const secrets: Uint8Array[] = [];
  const json = new TextEncoder().encode(
    // Read from the holder: `value` has already been through Secret's toJSON, which hides what is to be sent.
    JSON.stringify(message, function secretsApart(this: Readonly<Record<string, unknown>>, key, shown: unknown) {
      const value = this[key];
      if (!(value instanceof Secret)) return shown;
      secrets.push(reveal(value));
      return { $secret: secrets.length - 1 };
    }),
  );
  if (secrets.length === 0) return json;
  const body = new Uint8Array(5 + json.length + secrets.reduce((sum, bytes) => sum + 4 + bytes.length, 0));
  const view = new DataView(body.buffer);
  body[0] = magic;
  view.setUint32(1, json.length, true);
  body.set(json, 5);
  let at = 5 + json.length;
  for (const bytes of secrets) {
    view.setUint32(at, bytes.length, true);
    body.set(bytes, at + 4);
    at += 4 + bytes.length;
  }
  return body;
};

/** The message again. Throws when the bytes are none, or hold more than {@link maxSecrets}. They are zeroed if they were to hold secrets, also when they are malformed. */
export const decodeBody = (body: Uint8Array): unknown => {
  const strict = new TextDecoder("utf-8", { fatal: true });
  if (body[0] !== magic) return JSON.parse(strict.decode(body)) as unknown;
  try {
    const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
    const jsonBytes = view.getUint32(1, true);
    const json = strict.decode(body.subarray(5, 5 + jsonBytes));
    const secrets: Secret[] = [];
    for (let at = 5 + jsonBytes; at < body.length; ) {
      const bytes = view.getUint32(at, true);
      if (secrets.length === maxSecrets) throw new Error(`more than ${maxSecrets} secrets`);
      if (at + 4 + bytes > body.length) throw new Error("a secret is cut short");
      secrets.push(Secret.of(body.slice(at + 4, at + 4 + bytes)));
      at += 4 + bytes;
    }
    return JSON.parse(json, (_key, value: unknown) => {
      const index = secretIndex(value);
      return index === undefined ? value : (secrets[index] ?? null);
    }) as unknown;
  } finally {
    body.fill(0);
  }
};

const secretIndex = (value: unknown): number | undefined => {
  if (typeof value !== "object" || value === null || !("$secret" in value)) return undefined;
  return typeof value.$secret === "number" ? value.$secret : undefined;
};
