import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const unisender: Provider = {
  id: "unisender",
  name: "Unisender",
  hosts: ["unisender.com"],
  page: "https://cp.unisender.com/user/info/api",
  kinds: [
    secret("unisender-api-key", "Unisender API key", "send mail to your lists", named(["unisender"], chars(classes.lowerAlphanumeric, 56)), "https://www.unisender.com/en/support/api/common/bulk-email/"),
  ],
};
