import { fromBase64, toBase64Url } from "../checksum/base64.ts";
import { base64Url, digits, shortened } from "../draw.ts";
import type { Draw, Provider } from "../provider.ts";

const bot = (draw: Draw): string => `${toBase64Url(draw.of("12", 1) + draw.of(digits, 17))}.${draw.of(base64Url, 6)}.${draw.of(base64Url, 38)}`;
const webhook = (draw: Draw): string => `https://discord.com/api/webhooks/1${draw.of(digits, 18)}/${draw.of(base64Url, 68)}`;

export const discord: Provider = {
  id: "discord",
  name: "Discord",
  hosts: ["discord.com", "discordapp.com"],
  page: "https://discord.com/developers/applications",
  kinds: [
    {
      id: "discord-bot", name: "Discord bot token", reach: "speak as the bot and read what it sees", nature: "secret",
      anchors: null, near: ["discord", "bot_token"],
      pattern: /[MNO][A-Za-z0-9_-]{23,25}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}/y,
      boundary: "A-Za-z0-9_-",
      // Its first part is the bot's id, a number of 17 to 20 digits, in base64.
      verify: (value) => /^[0-9]{17,20}$/.test(fromBase64(value.slice(0, value.indexOf("."))) ?? ""),
      source: ["https://discord.com/developers/docs/reference#authentication"],
      examples: (draw) => ({
        hits: [bot(draw)],
        misses: ["discord: no token here"],
        twins: [bot(draw).replace(".", "-"), bot(draw).slice(0, 40)],
      }),
    },
    {
      id: "discord-webhook", name: "Discord webhook address", reach: "write into a channel", nature: "secret",
      anchors: ["https://discord.com/api/webhooks/", "https://discordapp.com/api/webhooks/"],
      pattern: /https:\/\/discord(?:app)?\.com\/api\/webhooks\/[0-9]{17,20}\/[A-Za-z0-9_-]{60,80}/y,
      boundary: "A-Za-z0-9_-",
      source: ["https://discord.com/developers/docs/resources/webhook#execute-webhook"],
      examples: (draw) => ({ hits: [webhook(draw)], misses: ["https://discord.com/api/webhooks/"], twins: [webhook(draw).slice(0, 80), shortened(webhook(draw)).replace("webhooks", "webhook")] }),
    },
  ],
};
