import * as fc from "fast-check";
import { expect, test } from "vitest";
import { reveal } from "@tokenward/shared/secret";
import { createHiddenLine } from "./hidden-line.ts";

const typed = (...chunks: readonly (string | Uint8Array)[]): string => {
  const line = createHiddenLine();
  for (const chunk of chunks) {
    const result = line.push(Buffer.from(chunk));
    if (result.kind === "line") return Buffer.from(reveal(result.secret)).toString("utf8");
    if (result.kind === "interrupted") return "interrupted";
  }
  return "more";
};

test("a line ends with Enter, however its bytes come", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }).filter((text) => !/\p{Cc}/u.test(text)), (text) => {
    const bytes = Buffer.from(`${text}\r`);
    expect(typed(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toBe(text);
    expect(typed(bytes)).toBe(text);
  }));
});

test("backspace takes a whole letter, Ctrl-U all, arrows nothing", () => {
  expect(typed("aé\u007fb\r")).toBe("ab");
  expect(typed("\u007f\u007fx\n")).toBe("x");
  expect(typed("wrong\u0015right\r")).toBe("right");
  expect(typed("a\u001b[Db\u001b[3~\u001bOPc\r")).toBe("abc");
});

test("Ctrl-C and a lone Ctrl-D answer nothing", () => {
  expect(typed("secret\u0003")).toBe("interrupted");
  expect(typed("\u0004")).toBe("interrupted");
  expect(typed("abc\u0004")).toBe("abc");
});
