import { expect, test } from "vitest";
import { run } from "../run.ts";
import { makePlace } from "../testing/test-world.ts";
import { exampleOf } from "./testing/example.ts";

const scanned = async (lines: readonly string[], ...more: readonly string[]): Promise<{ readonly exit: number; readonly answers: readonly Record<string, unknown>[]; readonly err: string }> => {
  const world = makePlace().world({ stdin: lines.join("\n") });
  const exit = await run(["scan", "--stdin-jsonl", ...more], world);
  return { exit, answers: world.said.out.split("\n").filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>), err: world.said.err };
};

test("lines are answered in their order, with UTF-16 offsets and no value", async () => {
  const token = exampleOf("npm-access-token");
  const { exit, answers } = await scanned([JSON.stringify({ id: "é😀", text: `😀 ${token}` }), JSON.stringify({ id: 2, text: "nothing" })]);
  expect(exit).toBe(0);
  expect(answers).toEqual([
    { id: "é😀", findings: [{ start: 3, end: 3 + token.length, provider: "npm", kind: "npm-access-token", confidence: "certain", reasons: ["form", "verified"] }] },
    { id: 2, findings: [] },
  ]);
  expect(JSON.stringify(answers).includes(token)).toBe(false);
});

test("what is public is told only when asked for, and as such", async () => {
  const line = JSON.stringify({ id: 1, text: exampleOf("stripe-publishable") });
  expect((await scanned([line])).answers).toEqual([{ id: 1, findings: [] }]);
  expect((await scanned([line], "--public")).answers).toMatchObject([{ id: 1, findings: [{ kind: "stripe-publishable", public: true }] }]);
});

test("a bad line is answered with what is wrong, and costs no other", async () => {
  const { exit, answers, err } = await scanned(["{", JSON.stringify({ id: 7 }), JSON.stringify({ id: 8, text: "x" }), ""]);
  expect(exit).toBe(2);
  expect(answers).toEqual([{ id: null, error: expect.stringMatching(/not JSON/) as unknown }, { id: 7, error: expect.stringMatching(/text/) as unknown }, { id: 8, findings: [] }]);
  expect(err).toMatch(/^tokenward: 2 lines were not understood/);
});

test("an id is given back as it was written, whatever it is; a line that is none is answered, and the run goes on", async () => {
  const ids = ["1", "12345678901234567890", "1.0e400", '"é"', "null", "true", "[1,{}]", '{"a":[2]}'];
  const world = makePlace().world({ stdin: [...ids.map((id) => `{"id":${id},"text":""}`), "nonsense", "[]", '{"id":9,"text":5}', '{"text":""}'].join("\n") });
  expect(await run(["scan", "--stdin-jsonl"], world)).toBe(2);
  const lines = world.said.out.trim().split("\n");
  expect(lines.slice(0, ids.length)).toEqual(ids.map((id) => `{"id":${id},"findings":[]}`));
  expect(lines.slice(ids.length).map((line) => (JSON.parse(line) as { readonly id: unknown; readonly error?: string })).map(({ id, error }) => [id, error !== undefined])).toEqual([[null, true], [null, true], [9, true], [null, false]]);
});
