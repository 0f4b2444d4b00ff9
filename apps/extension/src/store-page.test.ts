import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { manifestOf } from "./manifest.ts";
import { messagesOf } from "./testing/messages.ts";

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts: readonly { readonly js: readonly string[]; readonly matches: readonly string[] }[];
}
const manifests = { Chromium: manifestOf("chromium", "1.0.0") as unknown as Manifest, Firefox: manifestOf("firefox", "1.0.0") as unknown as Manifest };
const page = readFileSync(join(import.meta.dirname, "..", "STORE.md"), "utf8");
/** The rows of the table under a heading, as cells. */
const table = (heading: string): readonly (readonly string[])[] =>
  (page.split(`## ${heading}\n`)[1] ?? "").split("\n## ", 1).join("").split("\n").filter((line) => line.startsWith("|")).slice(2).map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
const name = (cell: string): string => cell.replaceAll("`", "");

test("every permission of either manifest is explained, none is that is not asked for", () => {
  const asked = new Map<string, string>();
  const note = (permission: string, browser: string, how: string): void => void asked.set(permission, `${asked.has(permission) ? "both" : browser}${how}`);
  for (const [browser, { permissions, optional_permissions = [], host_permissions, optional_host_permissions = [] }] of Object.entries(manifests)) {
    for (const permission of permissions) note(permission, browser, "");
    for (const permission of host_permissions) note(permission, browser, ", for hosts");
    for (const permission of [...optional_permissions, ...optional_host_permissions]) note(permission, browser, ", optional");
  }
  const rows = table("Permissions");
  expect(Object.fromEntries(rows.map(([permission = "", where = ""]) => [name(permission), where]))).toEqual(Object.fromEntries(asked));
  // For what, what not, what without.
  for (const cells of rows) expect(cells.map((cell) => cell.length > 3), cells[0]).toEqual([true, true, true, true, true]);
});

test("every content script is explained, with where it runs", () => {
  for (const { content_scripts } of Object.values(manifests)) {
    expect(table("Content scripts").map(([script = ""]) => name(script))).toEqual(content_scripts.flatMap(({ js }) => js));
    for (const { js, matches } of content_scripts) {
      if (matches.includes("<all_urls>")) expect(table("Content scripts").find(([script = ""]) => name(script) === js[0])?.[1]).toContain("`<all_urls>`");
      else expect(matches.every((match) => match.startsWith("https://") && !match.startsWith("https://*")), js[0]).toBe(true);
    }
  }
});

test("the store's texts are the package's own", () => {
  const texts = table("Texts");
  for (const [column, language] of [[1, "en"], [2, "de"]] as const) {
    const messages = messagesOf(language);
    expect(texts.map((row) => row[column])).toEqual([messages["extension_name"]?.message, messages["extension_description"]?.message]);
  }
});
