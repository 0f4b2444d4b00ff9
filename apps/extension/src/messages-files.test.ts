import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { say, sayCount } from "./say.ts";
import { languages, messagesOf, speak } from "./testing/messages.ts";

beforeEach(() => speak("en"));

const placesIn = (message: string): readonly string[] => [...new Set(message.match(/\$\d/g) ?? [])].toSorted();

test("each language says everything, with the same places to be filled, and within what the store takes", () => {
  const english = messagesOf("en");
  for (const language of languages) {
    const messages = messagesOf(language);
    expect(Object.keys(messages), language).toEqual(Object.keys(english));
    for (const [id, { message }] of Object.entries(messages)) {
      expect(message.trim(), `${language} ${id}`).not.toBe("");
      // Chromium reads `$1$` as the name of something else, and does not load the extension.
      expect(message, `${language} ${id}`).not.toMatch(/\$\w*\$/);
      expect(placesIn(message), `${language} ${id}`).toEqual(placesIn(english[id]?.message ?? ""));
    }
    expect(messages["extension_description"]?.message.length, language).toBeLessThanOrEqual(132);
    expect(messages["extension_name"]?.message.length, language).toBeLessThanOrEqual(45);
  }
  // What a translator needs to know.
  for (const [id, { description }] of Object.entries(english)) expect(description, id).toBeTruthy();
});

test("every message is said somewhere, and pages say nothing that is not a message", () => {
  const sources = ["background", "content", "pages", ""].flatMap((folder) => {
    const path = join(import.meta.dirname, folder);
    return readdirSync(path).filter((file) => /(?<!\.test)\.tsx?$/.test(file)).map((file) => ({ file, text: readFileSync(join(path, file), "utf8") }));
  });
  const all = sources.map(({ text }) => text).join("\n");
  const unsaid = Object.keys(messagesOf("en")).filter((id) => !all.includes(`"${id}"`) && !all.includes(`"${id.replace(/_(?:one|other)$/, "")}"`) && !all.includes(`__MSG_${id}__`) && !families.some((family) => id.startsWith(family)));
  expect(unsaid).toEqual([]);
  for (const { file, text } of sources.filter(({ file: name }) => name.endsWith(".tsx"))) {
    const written = [...text.matchAll(/>([^<>{}]*[A-Za-z]{3,}[^<>{}]*)<\//g)].map(([, words = ""]) => words.trim()).filter((words) => !/[=;()]/.test(words) && words !== "Tokenward");
    expect(written, `${file} writes words that have no translation; put them into _locales`).toEqual([]);
  }
});
/** Said by an id that is put together. */
const families: readonly string[] = ["at_", "became_", "cause_"];

test("a number chooses its form", () => {
  expect([1, 2, 0].map((count) => sayCount("known", count))).toEqual(["Knows one of your tokens.", "Knows 2 of your tokens.", "Knows 0 of your tokens."]);
  speak("de");
  expect(say("keep_out")).toBe("Nicht einfügen");
});
