import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const gengo: Provider = {
  id: "gengo",
  name: "Gengo",
  hosts: ["gengo.com"],
  page: null,
  kinds: [
    secret("gengo-api-key", "Gengo API key", "order translations at your cost", named(["gengo"], chars(classes.base64Url, 64)), "https://developers.gengo.com"),
  ],
};
