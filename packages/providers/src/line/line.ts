import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.line.biz/en/docs/basics/channel-access-token/";
const near = ["line_channel", "line_access", "line_bot", "line_token", "line_api", "line_messaging", "channel_access_token"];

export const line: Provider = {
  id: "line",
  name: "LINE",
  hosts: ["line.me", "line.biz"],
  page: "https://developers.line.biz/console/",
  kinds: [
    secret("line-channel-access-token", "LINE channel access token", "write to the friends of your account", named(near, chars(classes.base64, 170, 174), "="), docs),
    secret("line-channel-access-token-short", "LINE short-lived channel access token", "write to the friends of your account", named(near, chars(classes.base64, 120, 180)), docs),
    secret("line-channel-secret", "LINE channel secret", "forge messages that your server believes", named(["line_channel_secret", "line_secret", "line_channel", "line_bot", "line_client", "line_login", "channel_secret"], chars(classes.hex, 32)), docs),
    secret("line-notify-token", "LINE Notify token", "wrote to its user or group", named(["line_notify", "notify-api.line.me"], chars(classes.alphanumeric, 43)), "https://notify-bot.line.me/doc/en/"),
  ],
};
