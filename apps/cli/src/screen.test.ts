import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createScreen, cut, oneLine, widthOf } from "./screen.ts";
import { facts, table } from "./table.ts";

const terminal = { isTerminal: true, columns: 50 };
const plain = createScreen({ isTerminal: false, columns: 80 }, {}, false);
const isPlain = (text: string): boolean => !text.includes("\u001b");

test("colour only on a terminal that wants it", () => {
  expect(createScreen(terminal, {}, false).paint("x", "danger")).toBe("\u001b[31mx\u001b[39m");
  for (const screen of [plain, createScreen(terminal, { NO_COLOR: "1" }, false), createScreen(terminal, { TERM: "dumb" }, false), createScreen(terminal, {}, true)]) expect(isPlain(screen.paint("x", "danger"))).toBe(true);
  // https://no-color.org: an empty value counts as none.
  expect(isPlain(createScreen(terminal, { NO_COLOR: "" }, false).paint("x", "danger"))).toBe(false);
});

test("text from outside cannot move the cursor or forge a line", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !/[\p{Cc}\p{Cf}\n]/u.test(oneLine(text))));
});

test("cutting keeps to the width", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 40 }), (text, cells) => widthOf(cut(text, cells)) <= cells));
  expect(widthOf("日本")).toBe(4);
  expect(widthOf("1 #")).toBe(3);
});

test("a table fits a terminal, gives way where it may, and is not cut for a file", () => {
  const rows = [{ name: "a".repeat(60), state: "active" }, { name: "short", state: "exposed" }];
  const columns = [{ head: "TOKEN", text: (row: { name: string }) => row.name, least: 10 }, { head: "STATE", text: (row: { state: string }) => row.state }, { head: "NONE", text: () => "" }];
  const narrow = table(createScreen(terminal, { NO_COLOR: "1" }, false), columns, rows);
  expect(Math.max(...narrow.split("\n").map(widthOf))).toBeLessThanOrEqual(50);
  expect(narrow).toContain("…");
  expect(narrow).toContain("exposed");
  expect(narrow).not.toContain("NONE");
  expect(table(plain, columns, rows)).toContain("a".repeat(60));
});

test("facts leave out what is empty", () => {
  expect(facts(plain, [["token", "ci"], ["account", ""], ["id", "x"]])).toBe("token  ci\nid     x\n");
});
