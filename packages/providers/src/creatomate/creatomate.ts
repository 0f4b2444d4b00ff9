import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const creatomate: Provider = {
  id: "creatomate",
  name: "Creatomate",
  hosts: ["creatomate.com"],
  page: "https://creatomate.com/projects",
  kinds: [
    secret("creatomate-api-key", "Creatomate API key", "make videos at your credits", named(["creatomate"], chars(classes.hex, 96)), "https://creatomate.com/docs/api/rest-api/authentication"),
  ],
};
