import { expect, test } from "vitest";
import { allowedAt } from "./allowed.ts";

/** `@` is where the value stands. */
const at = (text: string): string | null => allowedAt(text, text.indexOf("@"), text.indexOf("@") + 1);

test.each([
  ["key = @ # tokenward:allow the demo's own key", "the demo's own key"],
  ["x\nkey = '@'; // tokenward:allow: only on the test server\ny", "only on the test server"],
  ["<p>@</p> <!-- tokenward:allow shown in the docs -->", "shown in the docs"],
  ["/* tokenward:allow a test needs it */ f('@')", "a test needs it"],
  ["# tokenward:allow a test needs it\nkey = @", "a test needs it"],
  ...["//", "#", "--", ";", "%", "'", "!", "::", "REM", "@rem", "dnl", "..", "///", "/**", " *"].map((begin) => [`${begin} tokenward:allow a test needs it\nkey = @`, "a test needs it"] as const),
  ...[["/*", "*/"], ["<!--", "-->"], ["{-", "-}"], ["(*", "*)"], ["{#", "#}"], ["<#", "#>"], ["<%--", "--%>"], ["{{!--", "--}}"], ['"//": "', '",']].flatMap(([begin, end]) => [
    [`${begin} tokenward:allow a test needs it ${end}\nkey = @`, "a test needs it"] as const, [`key = @ ${begin} tokenward:allow a test needs it ${end}`, "a test needs it"] as const,
  ]),
  ["key = @ # tokenward:allow", ""],
  ["key = @ # tokenward:allow -->", ""],
  ["key = @ # tokenward:allow ok", ""],
  ["other = 1 # tokenward:allow a test needs it\nkey = @", null],
  ["# tokenward:allow a test needs it\n\nkey = @", null],
  ["key = @\n# tokenward:allow a test needs it", null],
  ["key = @", null],
])("%j is allowed because of %j", (text, reason) => {
  expect(at(text)).toBe(reason);
});
