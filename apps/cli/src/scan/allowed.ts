const mark = "tokenward:allow";

/** How a line begins that is a comment, in any language; and a JSON key, where there is nothing else. */
const commentBegin = /^\s*(?:\/\/|\/?\*|#|--|;|<!--|<%|<#|\{[-#*!{/]|\(\*|%|["'`!]|::|\.\.|@?REM\b|dnl\b)/i;
/** What ends a comment; and a quoted text that one stands in. */
const commentEnd = /\*\/|\*\)|-->|-\}|#\}|#>|(?:--)?(?:%>|\}\})/;
const quoteEnd = /["'`;,)\]}]+\s*$/;

/**
 * The reason given by an allow comment on one of the lines from `start` to `end`, or alone on the line above: `tokenward:allow the demo's
 * own key`. Empty when there is a comment without a reason: that allows nothing. Null without a comment.
 */
export const allowedAt = (text: string, start: number, end: number): string | null => {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const nextLine = text.indexOf("\n", end);
  const lines = text.slice(lineStart, nextLine === -1 ? text.length : nextLine);
  // The value itself may hold anything.
  const here = reasonIn(text.slice(lineStart, start)) ?? reasonIn(text.slice(end, lineStart + lines.length));
  if (here !== null || lineStart === 0) return here;
  const above = text.slice(text.lastIndexOf("\n", lineStart - 2) + 1, lineStart - 1);
  return commentBegin.test(above) ? reasonIn(above) : null;
};

const reasonIn = (line: string): string | null => {
  const at = line.lastIndexOf(mark);
  if (at === -1) return null;
  const reason = line.slice(at + mark.length).split("\n")[0]!.replace(/^[\s:=-]+/, "").trim().split(commentEnd)[0]!.replace(quoteEnd, "").trim();
  return /\p{L}{3}/u.test(reason) ? reason.slice(0, 200) : "";
};
