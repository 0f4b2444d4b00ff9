import { expect, test } from "vitest";
import { packedNames } from "../packed-names.ts";
import { providerById, providers } from "./index.ts";
import { marked, markPath } from "./marks.ts";
import * as names from "./names.ts";

const { kindName, providerName } = names;

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

test("the tables of a build say the same names", async () => {
  const code = (await packedNames().load.handler()).replace("./unknown-names.ts", new URL("unknown-names.ts", import.meta.url).href);
  const table = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as typeof names;
  for (const { id, kinds } of [...providers(), { id: "acme", kinds: [{ id: "acme-api-key" }] }]) {
    expect(table.providerName(id)).toBe(providerName(id));
    for (const kind of kinds) expect(table.kindName(kind.id)).toBe(kindName(kind.id));
  }
});
