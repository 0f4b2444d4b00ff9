import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const betterstack: Provider = {
  id: "betterstack",
  name: "Better Stack",
  hosts: ["betterstack.com", "betteruptime.com", "logtail.com", "betterstackdata.com"],
  page: "https://betterstack.com/settings/global-api-tokens",
  kinds: [
    secret("betterstack-api-token", "Better Stack API token", "read and change monitors and on-call", named(["better_stack", "better_uptime", "logtail"], chars(classes.alphanumeric, 24)), "https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/"),
    secret("betterstack-source-token", "Better Stack source token", "send logs at your cost", named(["logtail", "better_stack"], chars(classes.alphanumeric, 25, 32)), "https://betterstack.com/docs/logs/ingesting-data/http/logs/"),
  ],
};
