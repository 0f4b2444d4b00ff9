import { randomBytes } from "node:crypto";
import { reveal, Secret } from "@tokenward/shared/secret";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { malformedFrames } from "./testing/malformed-frames.ts";
import { createFrameReader, decodeBody, encodeFrame, FrameError, maxBodyBytes } from "./framing.ts";

const bodyOf = (frame: Uint8Array): Uint8Array => frame.slice(4);

test("a secret crosses as bytes beside the JSON, wherever it stands", () => {
  const [first, second] = [randomBytes(40), randomBytes(7)];
  const back = decodeBody(bodyOf(encodeFrame({ id: 1, input: { value: Secret.of(first.slice()), more: [Secret.of(second.slice())] } }))) as { input: { value: Secret; more: [Secret] } };
  expect(Buffer.from(reveal(back.input.value))).toEqual(first);
  expect(Buffer.from(reveal(back.input.more[0]))).toEqual(second);
});

test("a message without secrets is plain JSON and comes back as it was, in chunks of any size", () => {
  fc.assert(fc.property(fc.object({ maxDepth: 3, values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null)] }), fc.integer({ min: 1, max: 9 }), (message, step) => {
    fc.pre(!("$secret" in message));
    const frame = encodeFrame(message);
    const bodies: unknown[] = [];
    const reader = createFrameReader((body) => bodies.push(decodeBody(body)));
    for (let at = 0; at < frame.length; at += step) reader.push(frame.slice(at, at + step));
    expect(bodies).toEqual([JSON.parse(JSON.stringify(message))]);
  }));
});

test("garbage is a FrameError and nothing else", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (body) => {
    try {
      decodeBody(body);
    } catch (cause) {
      expect(cause).toBeInstanceOf(FrameError);
    }
  }));
  expect(() => createFrameReader(() => undefined).push(new Uint8Array([0, 0, 0, 0]))).toThrow(FrameError);
  expect(() => createFrameReader(() => undefined).push(new Uint8Array([255, 255, 255, 255]))).toThrow(FrameError);
});

/** All that can come of a stream of bytes, as one word for each body, or how it threw. */
const outcome = (bytes: Uint8Array, step: number): string => {
  const got: string[] = [];
  const kindOf = (cause: unknown): string => (cause instanceof FrameError ? "FrameError" : `threw ${String(cause)}`);
  const reader = createFrameReader((body) => {
    try {
      got.push(typeof decodeBody(body));
    } catch (cause) {
      got.push(kindOf(cause));
    }
  });
  try {
    for (let from = 0; from < bytes.length; from += step) reader.push(bytes.slice(from, from + step));
  } catch (cause) {
    got.push(kindOf(cause));
  }
  return got.join();
};

test("malformed frames, whole and cut at any byte: a message, a FrameError, or the wait for more; never anything else (T25)", () => {
  // The long form is 10,000; half a million nested arrays take their time.
  const batches = process.env["TOKENWARD_LONG"] === undefined ? 5 : 100;
  for (let seed = 20_261; seed < 20_261 + batches; seed++) {
    for (const { kind, bytes } of malformedFrames(seed, 100)) {
      const whole = outcome(bytes, bytes.length);
      if (/threw/.test(whole) || outcome(bytes, bytes.length > 500 ? 4_099 : 1) !== whole) expect.fail(`seed ${seed}, ${kind}: ${whole}`);
    }
  }
});

test("a body of exactly the limit passes, one byte more does not; secrets without end are refused and wiped", () => {
  const fits = "x".repeat(maxBodyBytes - 2);
  expect(decodeBody(bodyOf(encodeFrame(fits)))).toBe(fits);
  expect(() => encodeFrame(`${fits}x`)).toThrow(FrameError);
  const many = bodyOf(encodeFrame(Array.from({ length: 65 }, () => Secret.of(randomBytes(3)))));
  expect(() => decodeBody(many)).toThrow(FrameError);
  expect(many.every((byte) => byte === 0)).toBe(true);
});
