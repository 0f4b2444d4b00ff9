import type { Message } from "@tokenward/detection";
import { PlaceClass } from "@tokenward/shared/domain";
import { expect, test } from "vitest";
import { said } from "./said.ts";

const names = { provider: (id: string) => (id === "github" ? "GitHub" : id), kind: () => "GitHub personal token" };
const messages: readonly Message[] = [
  { id: "who-yours", provider: "github", kind: "github-classic", label: "ci-deploy" }, { id: "who-certain", provider: "github", kind: "github-classic" }, { id: "who-known", provider: "github", kind: "github-classic" }, { id: "who-generic", provider: "generic", kind: "generic-secret" },
  { id: "more", count: 1 }, { id: "more", count: 3 }, { id: "plain-http", host: "github.com" }, { id: "other-form", host: "evil.example" }, { id: "other-form", host: null }, { id: "in-page", host: "evil.example" }, { id: "dead" }, { id: "test" }, { id: "unfinished" },
  ...PlaceClass.options.flatMap((each): readonly Message[] => [{ id: `at-${each}`, host: "place.example", provider: "github" }, { id: `at-${each}`, host: null, provider: "generic" }]),
];

test.each(messages.map((message) => [JSON.stringify(message), message] as const))("%s is a sentence", (_, message) => {
  expect(said(message, names)).toMatch(/^[A-Za-z].{8,160}\.$/);
  expect(said(message, names)).not.toMatch(/undefined|null|\[object|github-classic|at-|generic/);
});

test("no two places are said alike", () => {
  const sentences = PlaceClass.options.map((each) => said({ id: `at-${each}`, host: "place.example", provider: "github" }, names));
  expect(new Set(sentences).size).toBe(sentences.length);
});

test("the sentences that the product is known for", () => {
  expect([messages[0], { id: "at-paste-bin", host: "pastebin.com", provider: "github" } as const].map((message) => (message === undefined ? "" : said(message, names))).join(" ")).toBe("This is your GitHub token ci-deploy. pastebin.com is a paste bin: everybody can read what is there.");
});
