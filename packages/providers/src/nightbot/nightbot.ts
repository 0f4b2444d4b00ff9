import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://api-docs.nightbot.tv/";
const near = ["nightbot"];

export const nightbot: Provider = {
  id: "nightbot",
  name: "Nightbot",
  hosts: ["nightbot.tv"],
  page: "https://nightbot.tv/account/applications",
  kinds: [
    secret("nightbot-client-secret", "Nightbot client secret", "act as your application", named(near, chars(classes.hex, 64)), docs),
    secret("nightbot-client-id", "Nightbot client ID or token", "tells the application, or acts as its user", named(near, chars(classes.hex, 32)), docs),
  ],
};
