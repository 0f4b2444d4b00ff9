/** The same text, written otherwise. `token` is what is to be found in it; null: the text cannot be written so. */
export interface Encoding {
  readonly name: string;
  readonly write: (before: string, token: string, after: string) => string | null;
}

const each = (text: string, write: (letter: string) => string): string => Array.from(text, write).join("");
const hexOf = (letter: string): string => letter.charCodeAt(0).toString(16).padStart(2, "0");
const oneLine = (token: string): boolean => !/[\r\n]/.test(token);
const broken = (token: string, joint: string): string => `${token.slice(0, Math.ceil(token.length * 0.6))}${joint}${token.slice(Math.ceil(token.length * 0.6))}`;

export const encodings: readonly Encoding[] = [
  { name: "base64", write: (before, token, after) => Buffer.from(before + token + after).toString("base64") },
  { name: "base64url", write: (before, token, after) => Buffer.from(before + token + after).toString("base64url") },
  { name: "base64 in lines", write: (before, token, after) => (Buffer.from(`some lines before it, so that it is long\n${before}${token}${after}`).toString("base64").match(/.{1,76}/g) ?? []).join("\r\n") },
  { name: "base64 of base64", write: (before, token, after) => Buffer.from(Buffer.from(before + token + after).toString("base64")).toString("base64") },
  { name: "base64 of UTF-16", write: (before, token, after) => Buffer.from(before + token + after, "utf16le").toString("base64") },
  { name: "data URI", write: (before, token, after) => `<a href="data:text/plain;base64,${Buffer.from(before + token + after).toString("base64")}">` },
  { name: "hex", write: (before, token, after) => `blob = '${Buffer.from(before + token + after).toString("hex")}'` },
  { name: "percent, needed ones", write: (before, token, after) => `https://x.internal/?q=${encodeURIComponent(before + token + after)}` },
  { name: "percent, all", write: (before, token, after) => `${before}${each(token, (letter) => `%${hexOf(letter)}`)}${after}` },
  { name: "JSON \\u", write: (before, token, after) => `${before}${each(token, (letter) => `\\u00${hexOf(letter)}`)}${after}` },
  { name: "JavaScript \\x", write: (before, token, after) => `${before}${each(token, (letter) => `\\x${hexOf(letter)}`)}${after}` },
  { name: "JSON in JSON", write: (before, token, after) => JSON.stringify(JSON.stringify({ note: before + token + after })) },
  { name: "HTML, needed ones", write: (before, token, after) => (before + token + after).replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll("=", "&#61;").replaceAll("+", "&#43;") },
  { name: "HTML, all", write: (before, token, after) => `${before}${each(token, (letter) => `&#${letter.charCodeAt(0)};`)}${after}` },
  { name: "HTML, hexadecimal", write: (before, token, after) => `${before}${each(token, (letter) => `&#x${hexOf(letter)};`)}${after}` },
  { name: "quoted-printable", write: (before, token, after) => `${(before + token).replaceAll("=", "=3D").replaceAll(/(.{60})/g, "$1=\r\n")}${after}` },
  { name: "zero-width spaces", write: (before, token, after) => `${before}${each(token, (letter) => `${letter}\u200b`)}${after}` },
  { name: "soft hyphens", write: (before, token, after) => `${before}${broken(token, "\u00ad")}${after}` },
  { name: "UTF-16 read as bytes", write: (before, token, after) => each(before + token + after, (letter) => `${letter}\0`) },
  { name: "broken line", write: (before, token) => (oneLine(token) ? `${before}${broken(token, "\n")}\n` : null) },
  { name: "broken line, indented", write: (before, token) => (oneLine(token) ? `${before}${broken(token, "\r\n    ")}\r\n` : null) },
  { name: "broken line with \\", write: (before, token) => (oneLine(token) ? `${before}${broken(token, "\\\n")}\n` : null) },
];
