import { expect, test } from "vitest";
import { base62 } from "../checksum/base62.ts";
import { crc32 } from "../checksum/crc32.ts";
import { alphanumeric, altered, createDraw } from "../draw.ts";
import { isStandIn } from "./stand-in.ts";

const draw = createDraw(Math.random);

test.each(["ghp_", "gho_", "ghu_", "ghs_", "npm_"])("a token that starts with %s stands for nothing unless its checksum is right", (prefix) => {
  const body = draw.of(alphanumeric, 30);
  const token = `${prefix}${body}${base62(crc32(body), 6)}`;
  expect([isStandIn(token), isStandIn(altered(token, -1))]).toEqual([false, true]);
});
