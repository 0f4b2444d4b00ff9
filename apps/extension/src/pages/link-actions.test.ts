import { beforeEach, expect, test } from "vitest";
import { linkCauses, linkProblems } from "@tokenward/shared/link-problem";
import { languages, messagesOf, speak } from "../testing/messages.ts";
import { actionsFor, causeWords } from "./link-actions.ts";

beforeEach(() => speak("en"));

test.each(linkCauses)("%s: a sentence in every language, the table's own in English, with its command", (cause) => {
  const { says, command, next, state } = linkProblems[cause];
  expect([next, state].every((word) => word.length > 0)).toBe(true);
  expect(causeWords(cause)).toBe(says);
  for (const language of languages) {
    speak(language);
    const words = causeWords(cause);
    expect(words, language).toMatch(/\.$/);
    expect(words.includes("$"), language).toBe(false);
    if (command === null) expect(words, language).not.toContain("tokenward ");
    else expect(words, language).toContain(command);
    if (language !== "en") expect(words).not.toBe(says);
  }
});

test.each(linkCauses)("%s: what can be done by a button has one", (cause) => {
  const { next, command, state } = linkProblems[cause];
  const actions = actionsFor(cause);
  expect(actions.length).toBeGreaterThan(0);
  expect(new Set(actions).size).toBe(actions.length);
  expect(actions.includes("copy")).toBe(command !== null);
  expect(actions.includes("pair")).toBe(next === "pair" || next === "answer-pairing");
  expect(actions.includes("reload")).toBe(next === "update-extension");
  // Whoever is not paired has nothing to connect with; everybody else can try at once.
  expect(actions.includes("connect")).toBe(state === "away" && next !== "pair");
});

test("no sentence is about a cause that is not there", () => {
  const ids = Object.keys(messagesOf("en")).filter((id) => id.startsWith("cause_"));
  expect(ids).toEqual(linkCauses.map((cause) => `cause_${cause.replaceAll("-", "_")}`));
});
