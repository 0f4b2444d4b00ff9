import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const complyadvantage: Provider = {
  id: "complyadvantage",
  name: "ComplyAdvantage",
  hosts: ["complyadvantage.com"],
  page: "https://app.complyadvantage.com",
  kinds: [
    secret("complyadvantage-api-key", "ComplyAdvantage API key", "look people up and read past checks", named(["comply_advantage"], chars(classes.alphanumeric, 32)), "https://docs.complyadvantage.com/api-docs/"),
  ],
};
