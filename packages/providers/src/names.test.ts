import { expect, test } from "vitest";
import { providerById, providers } from "./index.ts";
import { marked, markPath } from "./marks.ts";
import { kindName, providerName } from "./names.ts";

test("every mark belongs to a provider and is a path", () => {
  for (const id of marked) {
    expect(providerById(id), id).not.toBeNull();
    expect(markPath(id)).toMatch(/^[Mm][\d\s.,a-zA-Z-]+$/);
  }
  expect([markPath("generic"), markPath("toString"), markPath("nobody")]).toEqual([null, null, null]);
});

test("providers and kinds have names, unknown ones are made readable", () => {
  for (const { id, name, kinds } of providers()) {
    expect(providerName(id)).toBe(name);
    for (const kind of kinds) expect(kindName(kind.id)).toBe(kind.name);
  }
  expect([providerName("acme"), kindName("acme-api-key")]).toEqual(["Acme", "acme api key"]);
});
