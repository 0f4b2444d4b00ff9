import { randomBytes } from "node:crypto";
import { reveal, Secret } from "@tokenward/shared/secret";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createFrameReader, decodeBody, encodeFrame, FrameError } from "./framing.ts";

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
