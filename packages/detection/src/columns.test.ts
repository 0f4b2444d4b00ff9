import { alphanumeric, hex } from "@tokenward/providers/draw";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { columnsOf } from "./columns.ts";
import { scan } from "./index.ts";
import { seededDraw } from "./testing/seeded-draw.ts";

const draw = seededDraw(44);

test("values under a head that calls them secrets are found, in CSV and in Markdown", () => {
  for (const write of [
    (one: string, other: string) => `name,email,api_key\nci,ci@example.com,${one}\nprod,ops@example.com,${other}\n`,
    (one: string, other: string) => `"id";"token";"note"\r\n1;"${one}";x\r\n2;"${other}";y\r\n`,
    (one: string, other: string) => `token\tsince\n${one}\t2026\n${other}\t2025\n`,
    (one: string, other: string) => `Ours:\n\n| service | API key |\n|---------|---------|\n| acme | ${one} |\n| other | \`${other}\` |\n`,
  ]) {
    const [one, other] = [draw.of(alphanumeric, 40), draw.of(alphanumeric, 32)];
    const text = write(one, other);
    expect(scan(text).map(({ span: [start, end] }) => [one, other].indexOf(text.slice(start, end)))).toEqual([0, 1]);
  }
});

test("the other columns, and values behind the table's end, stay silent", () => {
  for (const [index, text] of [
    `commit,api_key\n${draw.of(hex, 40)},none\n`,
    `page_token,next_token\n${draw.of(alphanumeric, 40)},${draw.of(alphanumeric, 40)}\n`,
    `file,sha256\na,${draw.of(hex, 64)}\n`,
    `| service | API key |\n|---|---|\n| acme | see vault |\n\n| x | ${draw.of(hex, 40)} |\n`,
    `token, then\n\n${draw.of(hex, 40)}\n`,
    `model,input tokens,max_tokens\nx,${draw.of(hex, 40)},${draw.of(hex, 40)}\n`,
  ].entries()) expect(scan(text).length, `text ${index}`).toBe(0);
});

test("any text has columns", () => {
  fc.assert(fc.property(fc.array(fc.constantFrom("|--", "\n", ",", "token", "api_key", "|", " ", "a", "\t", "\n\n")).map((parts) => parts.join("")), fc.nat(200), (text, start) => {
    expect([0, 3, 4]).toContain(columnsOf(text).weightAt(Math.min(start, text.length)));
  }));
});
