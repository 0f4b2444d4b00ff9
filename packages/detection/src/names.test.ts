import type { Provider } from "@tokenward/providers";
import { hex } from "@tokenward/providers/draw";
import { expect, test } from "vitest";
import { createScan } from "./scan.ts";
import { seededDraw } from "./testing/seeded-draw.ts";

const draw = seededDraw(20_261_127);
const provider = (id: string, near: string): Provider => ({
  id, name: id, hosts: [], page: null,
  kinds: [{ id: `${id}-code`, name: `${id} code`, reach: "open doors", nature: "secret", anchors: null, near: [near], pattern: /[0-9a-f]{26}/y, boundary: "A-Za-z0-9_-", source: [], examples: () => ({ hits: [], misses: [], twins: [] }) }],
});
const scan = createScan([provider("acmedoor", "acme_door"), provider("door", "door"), provider("versionpost", "version_post")]);
const kindsIn = (text: string): readonly string[] => scan(text).map(({ kind }) => kind);

test.each(["ACME_DOOR=", "acme-door: ", "acme.door=", "acmeDoor = ", "Acme Door: ", "acmedoor: "])("a service's name of several words is found as it is written: %s", (before) => {
  expect(kindsIn(before + draw.of(hex, 26))).toEqual(["acmedoor-code"]);
});

test("a word within a service's name says nothing of its own", () => {
  expect(kindsIn(`door = "${draw.of(hex, 26)}"`)).toEqual(["door-code"]);
  expect(kindsIn(`version_post = "${draw.of(hex, 26)}"`)).toEqual(["versionpost-code"]);
});
