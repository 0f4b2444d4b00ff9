import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const truelist: Provider = {
  id: "truelist",
  name: "Truelist",
  hosts: ["truelist.io"],
  page: "https://app.truelist.io/settings/api_keys",
  kinds: [
    secret("truelist-api-key", "Truelist API key", "check addresses at your cost", named(["truelist"], chars(classes.hex, 32, 64)), "https://apidocs.truelist.io/"),
  ],
};
