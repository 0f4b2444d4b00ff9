import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const memberful: Provider = {
  id: "memberful",
  name: "Memberful",
  hosts: ["memberful.com"],
  page: null,
  kinds: [
    secret("memberful-api-key", "Memberful API key", "read and change your members", named(["memberful"], chars(classes.alphanumeric, 24)), "https://memberful.com/help/custom-development-and-api/memberful-api/"),
  ],
};
