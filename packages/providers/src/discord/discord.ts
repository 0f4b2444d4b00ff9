import { fromBase64, toBase64, toBase64Url } from "../checksum/base64.ts";
import { base64Url, digits, shortened } from "../draw.ts";
import type { Draw, Provider } from "../provider.ts";

const user = (draw: Draw): string => draw.of("123456789", 1) + draw.of(digits, draw.between(16, 18));
const bot = (draw: Draw): string => `${toBase64Url(user(draw))}.G${draw.of(base64Url, 5)}.${draw.of(base64Url, draw.between(27, 38))}`;
/** The bot's number, in base64 up to the first dot; null: no number stands there. */
const account = (value: string): string | null => ((text) => (text !== null && /^[1-9][0-9]{16,19}$/.test(text) ? text : null))(fromBase64(value.slice(0, value.indexOf("."))));
const webhooks = ["discord.com", "discordapp.com", "ptb.discord.com", "canary.discord.com"].map((host) => `https://${host}/api/webhooks/`);
const webhook = (draw: Draw): string => `${webhooks[draw.between(0, 3)] ?? ""}${user(draw)}/${draw.of(base64Url, 68)}`;

/** No host of its own: Discord shows a bot's token and never asks for it, and in a chat it is given away. */
export const discord: Provider = {
  id: "discord",
  name: "Discord",
  hosts: [],
  page: "https://discord.com/developers/applications",
  kinds: [
    {
      id: "discord-bot", name: "Discord bot token", reach: "read and write as the bot, on every server it is on", nature: "secret",
      // How a number in base64 begins: its first two digits decide three characters, and a third digit changes none of them.
      anchors: Array.from({ length: 90 }, (_, index) => toBase64(`${index + 10}0`).slice(0, 3)),
      pattern: /[MNO][A-Za-z0-9]{22,26}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}/y,
      boundary: "A-Za-z0-9_-",
      verify: (value) => account(value) !== null,
      read: (value) => ((id) => (id === null ? {} : { account: id }))(account(value)),
      source: ["https://discord.com/developers/docs/reference#authentication", "https://discord.com/developers/docs/reference#snowflakes"],
      examples: (draw) => ({
        hits: [bot(draw)],
        misses: ["Monday.Tuesday.Wednesday", toBase64Url(user(draw)).slice(0, 23)],
        twins: [bot(draw).slice(0, 50), `${bot(draw)}${draw.of(base64Url, 12)}`, `${toBase64Url(`1${"x".repeat(17)}`)}.G${draw.of(base64Url, 5)}.${draw.of(base64Url, 30)}`],
      }),
    },
    {
      id: "discord-webhook", name: "Discord webhook", reach: "write into one channel", nature: "secret",
      anchors: webhooks,
      pattern: /https:\/\/(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks\/[0-9]{17,20}\/[A-Za-z0-9_-]{60,80}/y,
      boundary: "A-Za-z0-9_-",
      source: ["https://discord.com/developers/docs/resources/webhook"],
      examples: (draw) => ({
        hits: [webhook(draw)],
        misses: ["https://discord.com/api/webhooks/", "https://discord.com/api/webhooks/{webhook.id}/{webhook.token}"],
        twins: [webhook(draw).slice(0, 90), webhook(draw).replace("webhooks", "channels"), shortened(webhook(draw)).replace("https", "http")],
      }),
    },
  ],
};
