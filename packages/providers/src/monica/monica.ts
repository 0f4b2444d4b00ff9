import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const monica: Provider = {
  id: "monica",
  name: "Monica",
  hosts: ["monicahq.com"],
  page: "https://app.monicahq.com/settings/api",
  kinds: [
    secret("monica-oauth-secret", "Monica OAuth client secret", "act as your application", named(["monicahq", "monica_client", "monica_secret", "monica_api"], chars(classes.alphanumeric, 40)), "https://www.monicahq.com/api"),
  ],
};
