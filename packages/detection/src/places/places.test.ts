import { providers } from "@tokenward/providers";
import { ListedClass, PlaceRow } from "@tokenward/shared/domain";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isHome } from "../home.ts";
import { listedPlaces } from "./listed.ts";
import { packPlaces, unpackPlaces } from "./packed.ts";
import { createPlaces, placesWith } from "./places.ts";
import { readingPlaces } from "./reading.ts";
import { workingPlaces } from "./working.ts";

const rows = [...readingPlaces, ...workingPlaces];
const shipped = placesWith([]);

test("the table has three hundred hosts and more, each once, and every class", () => {
  expect(new Set(rows.map(({ at }) => at.replace("*.", "").split("/")[0])).size).toBeGreaterThanOrEqual(300);
  expect(rows.map(({ at }) => at).filter((at, index, all) => all.indexOf(at) !== index)).toEqual([]);
  expect(ListedClass.options.filter((each) => each !== "team" && !rows.some((row) => row.class === each))).toEqual([]);
});

test.each(rows.map((row) => [row.at, row] as const))("%s is well formed, with a source and a date", (_, { at, class: listedClass, source, date }) => {
  expect(PlaceRow.parse({ at, class: listedClass })).toEqual({ at, class: listedClass });
  const host = at.replace("*.", "").split("/")[0] ?? "";
  // As a browser would write it: lower case, no empty label, none too long, a name and no address.
  expect(new URL(`https://${host}/`).hostname).toBe(host);
  expect(host).toMatch(/^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/);
  expect(URL.canParse(source) && new URL(source).protocol === "https:" && !source.includes("*")).toBe(true);
  expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
});

test("what the browser carries is the same table, without sources", () => {
  const kept = unpackPlaces(listedPlaces());
  expect(kept.toSorted((a, b) => (a.at < b.at ? -1 : 1))).toEqual(rows.map(({ at, class: listedClass }) => ({ at, class: listedClass })).toSorted((a, b) => (a.at < b.at ? -1 : 1)));
  expect(listedPlaces()).not.toContain("https://");
  expect(unpackPlaces(packPlaces(kept))).toEqual(kept);
});

test("a row is found where it stands", () => {
  for (const { at, class: listedClass } of rows) {
    const [host = "", ...path] = at.replace("*.", "some.").replace("**", "a/b").replaceAll("*", "a").split("/");
    expect(shipped.find(host, `/${path.join("/")}`)?.class, at).toBe(listedClass);
  }
});

test("no provider's tokens are at home where everybody reads, or anybody writes", () => {
  const open = rows.filter((row) => ["paste-bin", "forum", "issue-tracker", "social", "hosted", "ai-chat", "formatter", "search", "translator", "chat"].includes(row.class));
  const faults = open.flatMap(({ at }) => {
    const [host = "", ...path] = at.replace("*.", "some.").replace("**", "a/b").replaceAll("*", "a").split("/");
    return providers().filter(({ id }) => isHome(id, host, `/${path.join("/")}`)).map(({ id }) => `${id} on ${at}`);
  });
  expect(faults).toEqual([]);
});

const at = (...given: readonly (readonly [at: string, listedClass: PlaceRow["class"]])[]) => createPlaces(given.map(([where, listedClass]) => ({ at: where, class: listedClass })));

test("the nearest host wins, then the longest path, then the later row", () => {
  const places = at(["a.example", "forum"], ["*.a.example", "hosted"], ["b.a.example", "docs"], ["a.example/x", "chat"], ["a.example/x/*/y", "console"], ["a.example/**/z", "search"], ["b.a.example", "team"]);
  const found = (host: string, path = "") => places.find(host, path)?.class ?? null;
  expect([found("a.example"), found("www.a.example"), found("c.a.example"), found("d.c.a.example"), found("b.a.example"), found("a.example", "/x"), found("a.example", "/X/1/"), found("a.example", "/x/1/y/2"), found("a.example", "/q/w/e/z/1"), found("a.example", "/xy")])
    .toEqual(["forum", "forum", "hosted", "hosted", "team", "chat", "chat", "console", "search", "forum"]);
  for (const other of ["example", "xa.example", "a.example.evil", "a.example.", "www.b.example", ""]) expect(found(other), other).toBeNull();
  expect(at(["*.a.example", "docs"]).find("a.example", "")).toBeNull();
});

test("any host and path is answered, and a path takes no long time", () => {
  fc.assert(fc.property(fc.string(), fc.webPath(), (host, path) => void shipped.find(host, path)));
  const places = at(["a.example/**/x/y/z", "docs"]);
  expect(places.find("a.example", "/x/y".repeat(100_000))).toBeNull();
});
