import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cloudways: Provider = {
  id: "cloudways",
  name: "Cloudways",
  hosts: ["cloudways.com"],
  page: "https://platform.cloudways.com/api",
  kinds: [
    secret("cloudways-api-key", "Cloudways API key", "change servers and applications as you", named(["cloudways"], chars(classes.alphanumeric, 30)), "https://developers.cloudways.com/docs/"),
  ],
};
