import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const opensanctions: Provider = {
  id: "opensanctions",
  name: "OpenSanctions",
  hosts: ["opensanctions.org"],
  page: "https://www.opensanctions.org/account/",
  kinds: [
    secret("opensanctions-api-key", "OpenSanctions API key", "check names at your cost", named(["open_sanctions"], chars(classes.hex, 32)), "https://www.opensanctions.org/docs/api/authentication/"),
  ],
};
