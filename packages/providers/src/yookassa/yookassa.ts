import { base64Url, digits, shortened, upper } from "../draw.ts";
import type { Draw, Nature, Provider, TokenKind } from "../provider.ts";

/** With a digit and a capital: a test's name can be as long, and begin the same. */
const kind = (id: string, words: string, reach: string, nature: Nature, prefix: string): TokenKind => {
  const key = (draw: Draw): string => `${prefix}${draw.of(base64Url, 20)}${draw.of(digits, 1)}${draw.of(upper, 1)}${draw.of(base64Url, 21)}`;
  return {
    id: `yookassa-${id}`, name: `YooKassa ${words}`, reach, nature,
    anchors: [prefix],
    pattern: new RegExp(`${prefix}(?=[A-Za-z_-]{0,42}[0-9])(?=[0-9a-z_-]{0,42}[A-Z])[A-Za-z0-9_-]{43}`, "y"),
    boundary: "A-Za-z0-9_-",
    source: ["https://yookassa.ru/developers/using-api/interaction-format"],
    examples: (draw) => ({ hits: [key(draw)], misses: [`${prefix}mode`, `${prefix}that_a_payment_is_refunded_when_it_was_late_`], twins: [shortened(key(draw)), `${key(draw)}0`] }),
  };
};

export const yookassa: Provider = {
  id: "yookassa",
  name: "YooKassa",
  hosts: ["yookassa.ru"],
  page: "https://yookassa.ru/my/merchant/integration/api-keys",
  kinds: [
    kind("secret-key", "secret key", "take and refund payments", "secret", "live_"),
    kind("test-key", "test secret key", "use the sandbox", "test", "test_"),
  ],
};
