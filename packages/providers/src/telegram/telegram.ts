import { base64Url, digits, shortened } from "../draw.ts";
import type { Draw, Provider, TokenKind } from "../provider.ts";

/** The bot's number, a colon, 35 characters. One kind for each length of the number, so that the colon stands at a known place. */
const kind = (id: string, length: number): TokenKind => {
  const token = (draw: Draw): string => `${draw.of("123456789", 1)}${draw.of(digits, length - 1)}:AA${draw.of(base64Url, 33)}`;
  return {
    id, name: "Telegram bot token", reach: "read and write as the bot, in every chat it is in", nature: "secret",
    anchors: [":AA"], anchorAt: length,
    pattern: new RegExp(`[1-9][0-9]{${length - 1}}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])`, "y"),
    // Letters may stand before it: an address of the API says `/bot` and the token.
    boundary: "0-9",
    read: (value) => ({ account: value.slice(0, length) }),
    source: ["https://core.telegram.org/bots/api#authorizing-your-bot", "https://core.telegram.org/bots/features#creating-a-new-bot"],
    examples: (draw) => ({
      hits: [token(draw)],
      misses: [`12:${draw.of(digits, 2)}:AA`, `https://api.telegram.org/bot<token>/getMe`],
      twins: [shortened(token(draw)), `${token(draw)}A`, `1${token(draw)}`, token(draw).replace(":AA", ":BA")],
    }),
  };
};

/** Its hosts are those of the API: in a chat, on the web or not, a bot's token is given away. */
export const telegram: Provider = {
  id: "telegram",
  name: "Telegram",
  hosts: ["api.telegram.org"],
  page: "https://t.me/BotFather",
  kinds: [kind("telegram-bot", 10), kind("telegram-bot-older", 9), kind("telegram-bot-oldest", 8)],
};
