import type { Draw } from "@tokenward/providers";
import { alphanumeric, base64, base64Url, hex, lower } from "@tokenward/providers/draw";

const digits = "0123456789";
const upper = lower.toUpperCase();
/** By the letter that stands before a length. */
const alphabets: Readonly<Record<string, string>> = {
  h: hex, H: hex.toUpperCase(), b: base64, u: base64Url, a: alphanumeric, n: digits, l: lower, L: digits + lower, U: digits + upper, o: `${lower}234567`, B: `${upper}234567`,
};

/** A text with what it says between `«` and `»` drawn: `«h40»` is 40 hex digits, `«uuid»` a UUID, `«mac6»` six pairs with colons. */
export const filled = (draw: Draw, text: string): string =>
  text.replaceAll(/«(uuid1?|UUID|ulid|mac|MAC|[a-zA-Z])(\d*)»/g, (_, what: string, count: string) => {
    const units = Number(count);
    if (what === "ulid") return `01${draw.of("0123456789ABCDEFGHJKMNPQRSTVWXYZ", 24)}`;
    if (/^uuid/i.test(what)) return ((uuid) => (what === "UUID" ? uuid.toUpperCase() : uuid))(`${draw.of(hex, 8)}-${draw.of(hex, 4)}-${what === "uuid1" ? 1 : 4}${draw.of(hex, 3)}-${draw.of("89ab", 1)}${draw.of(hex, 3)}-${draw.of(hex, 12)}`);
    if (/^mac/i.test(what)) return ((pairs) => (what === "MAC" ? pairs.toUpperCase() : pairs))(Array.from({ length: units }, () => draw.of(hex, 2)).join(":"));
    return draw.of(alphabets[what] ?? alphanumeric, units);
  });
