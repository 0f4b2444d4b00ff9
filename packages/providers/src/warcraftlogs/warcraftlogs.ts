import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.warcraftlogs.com/api/docs";
const near = ["warcraft_logs", "wcl_"];

export const warcraftlogs: Provider = {
  id: "warcraftlogs",
  name: "Warcraft Logs",
  hosts: ["warcraftlogs.com"],
  page: "https://www.warcraftlogs.com/api/clients/",
  kinds: [
    secret("warcraftlogs-client-secret", "Warcraft Logs client secret", "read logs as your application", named(near, chars(classes.alphanumeric, 40)), docs),
    secret("warcraftlogs-api-key-v1", "Warcraft Logs key of the first API", "read logs within your quota", named(near, chars(classes.hex, 32)), docs),
  ],
};
