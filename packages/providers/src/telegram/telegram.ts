import { base64Url, digits, shortened } from "../draw.ts";
import type { Draw, Provider, TokenKind } from "../provider.ts";

/** The bot's id, a colon, and 35 characters that begin with AA. */
const kind = (id: string, words: string, idDigits: number): TokenKind => {
  const token = (draw: Draw): string => `${draw.of("123456789", 1)}${draw.of(digits, idDigits - 1)}:AA${draw.of(base64Url, 33)}`;
  return {
    id, name: `Telegram ${words}`, reach: "speak as the bot and read what is written to it", nature: "secret",
    anchors: [":AA"], anchorAt: idDigits,
    pattern: new RegExp(`[1-9][0-9]{${idDigits - 1}}:AA[A-Za-z0-9_-]{33}`, "y"),
    boundary: "A-Za-z0-9_-",
    source: ["https://core.telegram.org/bots/api#authorizing-your-bot"],
    examples: (draw) => ({ hits: [token(draw)], misses: ["12:AA"], twins: [shortened(token(draw)), `${token(draw)}0`, token(draw).replace(":AA", ":AB")] }),
  };
};

export const telegram: Provider = {
  id: "telegram",
  name: "Telegram",
  hosts: ["telegram.org", "t.me"],
  page: "https://t.me/BotFather",
  kinds: [kind("telegram-bot", "bot token", 10), kind("telegram-bot-older", "bot token (older)", 9)],
};
