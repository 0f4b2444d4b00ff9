import { reveal, Secret } from "@tokenward/shared/secret";

/**
 * # The frame
 *
 * The same frame as a browser's native messaging, so that the native host can pass frames on without reading them:
 *
 * | bytes | what |
 * |---|---|
 * | 4 | length of the body, unsigned, little-endian |
 * | n | the body |
 *
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

/** Largest body, in bytes. A browser may send up to 64 MiB; nothing of ours is near 1 MiB. */
export const maxBodyBytes = 1024 * 1024;

const magic = 1;
const utf8 = new TextEncoder();
const strict = new TextDecoder("utf-8", { fatal: true });

/** A peer broke the frame's rules. The connection is of no use afterwards. */
export class FrameError extends Error {
  override readonly name = "FrameError";
}

/** Encodes a message with its length in front. Throws {@link FrameError} when the body would exceed {@link maxBodyBytes}. */
export const encodeFrame = (message: unknown): Uint8Array<ArrayBuffer> => {
  const secrets: Uint8Array[] = [];
  const json = utf8.encode(
    // Read from the holder: `value` has already been through Secret's toJSON, which hides what is to be sent.
    JSON.stringify(message, function secretsApart(this: Readonly<Record<string, unknown>>, key, shown: unknown) {
      const value = this[key];
      if (!(value instanceof Secret)) return shown;
      secrets.push(reveal(value));
      return { $secret: secrets.length - 1 };
    }),
  );
  const bodyBytes = secrets.length === 0 ? json.length : 5 + json.length + secrets.reduce((sum, bytes) => sum + 4 + bytes.length, 0);
  if (bodyBytes > maxBodyBytes) throw new FrameError(`a message of ${bodyBytes} bytes is larger than ${maxBodyBytes}`);
  const frame = new Uint8Array(4 + bodyBytes);
  const view = new DataView(frame.buffer);
  view.setUint32(0, bodyBytes, true);
  if (secrets.length === 0) {
    frame.set(json, 4);
    return frame;
  }
  frame[4] = magic;
  view.setUint32(5, json.length, true);
  frame.set(json, 9);
  let at = 9 + json.length;
  for (const bytes of secrets) {
    view.setUint32(at, bytes.length, true);
    frame.set(bytes, at + 4);
    at += 4 + bytes.length;
  }
  return frame;
};

/** Decodes one body (without its length). Throws {@link FrameError} when it is not a message. The body is zeroed if it held secrets. */
export const decodeBody = (body: Uint8Array): unknown => {
  try {
    if (body[0] !== magic) return JSON.parse(strict.decode(body)) as unknown;
    const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
    const jsonBytes = view.getUint32(1, true);
    const json = strict.decode(body.subarray(5, 5 + jsonBytes));
    const secrets: Secret[] = [];
    for (let at = 5 + jsonBytes; at < body.length; ) {
      const bytes = view.getUint32(at, true);
      if (at + 4 + bytes > body.length) throw new FrameError("a secret is cut short");
      secrets.push(Secret.of(body.slice(at + 4, at + 4 + bytes)));
      at += 4 + bytes;
    }
    body.fill(0);
    return JSON.parse(json, (_key, value: unknown) => {
      const index = secretIndex(value);
      return index === undefined ? value : (secrets[index] ?? null);
    }) as unknown;
  } catch (cause) {
    throw cause instanceof FrameError ? cause : new FrameError("the body is not a message", { cause });
  }
};

const secretIndex = (value: unknown): number | undefined => {
  if (typeof value !== "object" || value === null || !("$secret" in value)) return undefined;
  return typeof value.$secret === "number" ? value.$secret : undefined;
};

/**
 * Cuts a byte stream into bodies. Feed it chunks as they come; it hands each whole body to `onBody`.
 * Throws {@link FrameError} from `push` on a length of zero or beyond `maxBytes`: close the connection then.
 */
export const createFrameReader = (onBody: (body: Uint8Array) => void, maxBytes = maxBodyBytes): { push(chunk: Uint8Array): void } => {
  const head = new Uint8Array(4);
  let headFilled = 0;
  let body: Uint8Array | null = null;
  let bodyFilled = 0;
  return {
    push(chunk) {
      let at = 0;
      while (at < chunk.length) {
        if (body === null) {
          head[headFilled++] = chunk[at++]!;
          if (headFilled < 4) continue;
          const bytes = new DataView(head.buffer).getUint32(0, true);
          if (bytes === 0 || bytes > maxBytes) throw new FrameError(`a frame of ${bytes} bytes is not allowed`);
          body = new Uint8Array(bytes);
          bodyFilled = 0;
          continue;
        }
        const take = Math.min(body.length - bodyFilled, chunk.length - at);
        body.set(chunk.subarray(at, at + take), bodyFilled);
        bodyFilled += take;
        at += take;
        if (bodyFilled < body.length) continue;
        const whole = body;
        body = null;
        headFilled = 0;
        onBody(whole);
      }
    },
  };
};
