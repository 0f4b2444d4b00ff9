import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ahrefs: Provider = {
  id: "ahrefs",
  name: "Ahrefs",
  hosts: ["ahrefs.com"],
  page: "https://app.ahrefs.com/account/api-keys",
  kinds: [
    secret("ahrefs-api-key", "Ahrefs API key", "use up your API units", named(["ahrefs"], chars(classes.base64Url, 40)), "https://docs.ahrefs.com/docs/api/reference/introduction"),
  ],
};
