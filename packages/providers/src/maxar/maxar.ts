import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const maxar: Provider = {
  id: "maxar",
  name: "Maxar",
  hosts: ["maxar.com", "vantor.com"],
  page: "https://pro.maxar.com",
  kinds: [
    secret("maxar-api-key", "Maxar API key", "order pictures of the earth at your cost", named(["maxar", "maxar_api"], chars(classes.alphanumeric, 36, 64)), "https://developers.maxar.com/docs/authentication/"),
  ],
};
