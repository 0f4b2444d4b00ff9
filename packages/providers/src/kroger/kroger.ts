import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const kroger: Provider = {
  id: "kroger",
  name: "Kroger",
  hosts: ["kroger.com"],
  page: "https://developer.kroger.com/manage/apps",
  kinds: [
    secret("kroger-client-secret", "Kroger client secret", "act as your application", named(["kroger"], chars(classes.base64Url, 40)), "https://developer.kroger.com/documentation/public/security/guides-oauth"),
  ],
};
