import { fingerprint, markOf, rollBaseOf } from "@tokenward/crypto/fingerprint";
import { placeOf, rollOf } from "@tokenward/detection";
import { kindById } from "@tokenward/providers";
import type { KnownValue } from "@tokenward/shared/contract";
import { beforeEach, expect, test } from "vitest";
import type { PageKnowledge } from "../messages.ts";
import { detect } from "./detect.ts";
import { speak } from "../testing/messages.ts";
import { createJudge } from "./judge.ts";

const key = new Uint8Array(32).fill(7);
const fingerprintKey = Buffer.from(key).toString("base64");
const knownOf = (value: string, label: string): KnownValue => ({
  length: value.length, mark: markOf(fingerprint(key, new TextEncoder().encode(value))), roll: rollOf(rollBaseOf(key), value),
  provider: "generic", kind: "generic-secret", label, lastFour: value.slice(-4), allowedHosts: [], dead: false,
});
/** Alike at every run. */
const npmToken = kindById("npm-access-token")?.examples({ between: (min) => min, of: (alphabet, length) => Array.from({ length }, (_, index) => alphabet.charAt((index * 17 + 5) % alphabet.length)).join("") }).hits.at(0) ?? "";

beforeEach(() => speak("en"));

test("the guard judges with every provider's forms and homes", () => {
  const judgeAt = (host: string) => createJudge({ ...detect(() => ({ fingerprintKey, known: [], rules: [] })), place: () => placeOf(new URL(`https://${host}/`)) });
  expect(judgeAt("www.npmjs.com")(npmToken, "paste")).toBeNull();
  const verdict = judgeAt("chat.example")(`npm login with ${npmToken}`, "paste");
  expect(verdict).toMatchObject({ title: "An npm token was not pasted", label: "npm access token", masked: `npm login with ••••${npmToken.slice(-4)}`, chip: "not in your vault" });
  expect(verdict?.sightings).toEqual([{ provider: "npm", kind: "npm-access-token", road: "paste", verdict: "warn", place: "other", label: null, fingerprint: fingerprint(key, new TextEncoder().encode(npmToken)) }]);
  expect(judgeAt("chat.example")("npm_config_loglevel=silly npm install", "paste")).toBeNull();
});

test("what the vault learns later is known at the next paste", () => {
  const value = "four plain words, with ünïcode";
  let knowledge: PageKnowledge = { fingerprintKey, known: [], rules: [] };
  const judge = createJudge({ ...detect(() => knowledge), place: () => placeOf(new URL("https://chat.example/")) });
  expect(judge(`it is ${value}!`, "paste")).toBeNull();
  knowledge = { fingerprintKey, known: [knownOf("another-value", "other"), knownOf(value, "words")], rules: [] };
  expect(judge(`it is ${value}!`, "paste")).toMatchObject({ label: "words", masked: "it is ••••code!" });
  knowledge = { fingerprintKey: "", known: [], rules: [] };
  expect(judge(`it is ${value}!`, "paste")).toBeNull();
});

test("the rules that come with the vault's values are the guard's", () => {
  const judgeWith = (rules: PageKnowledge["rules"]) => createJudge({ ...detect(() => ({ fingerprintKey, known: [], rules })), place: () => placeOf(new URL("https://wiki.corp.example/")) });
  expect(judgeWith([])(npmToken, "paste")).not.toBeNull();
  expect(judgeWith([{ places: [{ at: "*.corp.example", class: "team" }] }])(npmToken, "paste")).toBeNull();
  expect(judgeWith([{ places: [{ at: "*.corp.example", class: "team" }] }, { places: [{ at: "*.corp.example", class: "forum" }] }])(npmToken, "paste")).toMatchObject({ action: "block" });
});
