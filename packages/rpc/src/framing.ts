import { decodeBody as readBody, encodeBody } from "@tokenward/shared/secret-body";

/**
 * # The frame
 *
 * The same frame as a browser's native messaging, so that the native host can pass frames on without reading them:
 *
 * | bytes | what |
 * |---|---|
 * | 4 | length of the body, unsigned, little-endian |
 * | n | the body: see shared/secret-body.ts |
 */

/** Largest body, in bytes. A browser may send up to 64 MiB; nothing of ours is near 1 MiB. */
export const maxBodyBytes = 1024 * 1024;

/** A peer broke the frame's rules. The connection is of no use afterwards. */
export class FrameError extends Error {
  override readonly name = "FrameError";
}

/** Encodes a message with its length in front. Throws {@link FrameError} when the body would exceed {@link maxBodyBytes}. */
export const encodeFrame = (message: unknown): Uint8Array<ArrayBuffer> => {
  const body = encodeBody(message);
  if (body.length > maxBodyBytes) throw new FrameError(`a message of ${body.length} bytes is larger than ${maxBodyBytes}`);
  const frame = new Uint8Array(4 + body.length);
  new DataView(frame.buffer).setUint32(0, body.length, true);
  frame.set(body, 4);
  // It may hold secrets; the frame is zeroed, or not, by whoever sends it.
  body.fill(0);
  return frame;
};

/** Decodes one body (without its length). Throws {@link FrameError} when it is not a message. The body is zeroed if it held secrets. */
export const decodeBody = (body: Uint8Array): unknown => {
  try {
    return readBody(body);
  } catch (cause) {
    throw new FrameError("the body is not a message", { cause });
  }
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
