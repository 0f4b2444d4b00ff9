import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const aylien: Provider = {
  id: "aylien",
  name: "AYLIEN",
  hosts: ["aylien.com"],
  page: "https://app.aylien.com",
  kinds: [
    secret("aylien-api-key", "AYLIEN API key", "use up your quota", named(["aylien"], chars(classes.lowerAlphanumeric, 32)), "https://docs.aylien.com/"),
  ],
};
