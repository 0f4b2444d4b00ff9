import { scan } from "@tokenward/detection";
import type { Draw } from "@tokenward/providers";
import { alphanumeric, createDraw, hex } from "@tokenward/providers/draw";
import { expect, test } from "vitest";
import { filled } from "./filled.ts";
import { harmlessDigests } from "./harmless-digests.ts";
import { harmlessFiles } from "./harmless-files.ts";
import { harmlessIdentifiers } from "./harmless-identifiers.ts";

// Numerical Recipes' generator: the same values at each run.
const drawOf = (seed: number): Draw => {
  let state = seed;
  return createDraw(() => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  });
};
const rounds = 4;

test.each([
  ["digests, public keys, signatures and requests", harmlessDigests],
  ["identifiers, addresses and names of code", harmlessIdentifiers],
  ["what repositories, builds, clusters and pages are full of", harmlessFiles],
])("%s stay silent", (_, lines) => {
  const draw = drawOf(lines.length);
  const loud = lines.flatMap((line) => Array.from({ length: rounds }, () => filled(draw, line)).flatMap((text) => scan(text).map(({ kind }) => `${kind}: ${line}`)));
  expect(loud.length / (lines.length * rounds), [...new Set(loud)].join("\n")).toBeLessThanOrEqual(0.002);
});

const repeated = (sign: string, count: number): string => sign.repeat(count);
const masks: readonly string[] = [
  `STRIPE_SECRET_KEY=sk_live_${repeated("X", 24)}`,
  `SLACK_BOT_TOKEN=xoxb-${repeated("0", 12)}-${repeated("0", 12)}-${repeated("x", 24)}`,
  `SENDGRID_API_KEY=SG.${repeated("x", 22)}.${repeated("x", 43)}`,
  `aws_access_key_id = AKIA${repeated("X", 16)}`,
  `GOOGLE_API_KEY=AIzaSy${repeated("X", 33)}`,
  `git clone https://\${TOKEN}:x-oauth-basic@github.com/a/b`,
  `pod "password": "${Buffer.from("not my real password").toString("base64")}"`,
];

test.each(masks)("what is typed to stand for a value stays silent: %s", (text) => {
  expect(scan(text)).toEqual([]);
});

test.each(["--- PASS: TestStore/Get_with_key_1 (0.00s)", "PASS: libfoo/test_key2.sh", "f.pass = &emptyPass", "passes = {passwordVerification:m&&P&&p}", 'pass: "passed"', "t.Logf(\"with PWD=%s\\nsubprocess\")", "d_grpasswd='define'", "OS_CREDENTIALS_PASSWORD: T1003.008"])(
  "what a test or code says of passing is no password: %s",
  (text) => {
    expect(scan(text)).toEqual([]);
  },
);

test.each([
  ["client_id=", "&client_secret="],
  ['{"account_id": "', '", "zorbit_token": "'],
  ['zorbit.init(app_id="', '", api_key="'],
  ["https://zorbit.io/cb?state=", "&access_token="],
])("an identifier says nothing of the secret beside it: %s…%s", (before, between) => {
  const draw = drawOf(7);
  for (const length of [24, 32, 40]) {
    const [id, value] = [draw.of(hex, 24), draw.of(alphanumeric, length)];
    const start = before.length + id.length + between.length;
    expect(scan(`${before}${id}${between}${value}"`).map(({ span }) => span)).toEqual([[start, start + length]]);
  }
});
