import type { Message } from "@tokenward/detection";
import { PlaceClass } from "@tokenward/shared/domain";
import { beforeEach, expect, test } from "vitest";
import { roads } from "../messages.ts";
import { languages, speak } from "../testing/messages.ts";
import { said, titleOf } from "./said.ts";

const names = { provider: (id: string) => (id === "github" ? "GitHub" : id), kind: () => "GitHub personal token" };
const messages: readonly Message[] = [
  { id: "plain-http", host: "github.com" }, { id: "other-form", host: "evil.example" }, { id: "other-form", host: null }, { id: "in-page", host: "evil.example" }, { id: "dead" }, { id: "test" }, { id: "unfinished" },
  ...PlaceClass.options.flatMap((each): readonly Message[] => [{ id: `at-${each}`, host: "place.example", provider: "github" }, { id: `at-${each}`, host: null, provider: "generic" }]),
];

beforeEach(() => speak("en"));

test.each(languages)("in %s each message is a sentence", (language) => {
  speak(language);
  for (const message of messages) {
    const sentence = said(message, names);
    expect(sentence, message.id).toMatch(/^[A-Za-z].{8,170}\.$/);
    expect(sentence, message.id).not.toMatch(/undefined|null|\[object|github-classic|at-|generic|\$\d/);
  }
  for (const road of roads) for (const count of [1, 3]) for (const own of [true, false]) expect(titleOf(own, "github", count, road, names)).toMatch(/^[A-Z].{10,80}$/);
});

test("no two places are said alike", () => {
  const sentences = PlaceClass.options.map((each) => said({ id: `at-${each}`, host: "place.example", provider: "github" }, names));
  expect(new Set(sentences).size).toBe(sentences.length);
});

test("the sentences that the product is known for", () => {
  expect(titleOf(true, "github", 1, "paste", names)).toBe("Your GitHub token was not pasted");
  expect(titleOf(false, "npm", 3, "drop", names)).toBe("An npm token and 2 more were not dropped");
  expect(said({ id: "at-paste-bin", host: "pastebin.com", provider: "github" }, names)).toBe("pastebin.com is a paste bin: everybody can read what is there.");
});
