import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const brandmentions: Provider = {
  id: "brandmentions",
  name: "BrandMentions",
  hosts: ["brandmentions.com"],
  page: "https://app.brandmentions.com",
  kinds: [
    secret("brandmentions-api-key", "BrandMentions API key", "use up your quota", named(["brandmentions"], chars(classes.hex, 32, 64)), "https://brandmentions.com/api/"),
  ],
};
