import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const kiwi: Provider = {
  id: "kiwi",
  name: "Kiwi.com Tequila",
  hosts: ["kiwi.com"],
  page: "https://tequila.kiwi.com/portal/login",
  kinds: [
    secret("kiwi-api-key", "Kiwi.com Tequila API key", "search and book flights", named(["tequila", "kiwi_api", "kiwi_key", "kiwi.com", "kiwi_tequila"], chars(classes.base64Url, 32)), "https://tequila.kiwi.com/portal/docs/tequila_api"),
  ],
};
