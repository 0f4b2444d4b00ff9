import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const moderationapi: Provider = {
  id: "moderationapi",
  name: "Moderation API",
  hosts: ["moderationapi.com"],
  page: "https://moderationapi.com/app/projects",
  kinds: [
    secret("moderationapi-api-key", "Moderation API API key", "screen texts at your cost", named(["moderation_api", "moderation_key"], chars(classes.base64Url, 20, 80)), "https://docs.moderationapi.com/"),
  ],
};
