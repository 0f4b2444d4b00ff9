import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const synthesia: Provider = {
  id: "synthesia",
  name: "Synthesia",
  hosts: ["synthesia.io"],
  page: "https://app.synthesia.io",
  kinds: [
    secret("synthesia-api-key", "Synthesia API key", "make videos at your cost", named(["synthesia"], chars(classes.hex, 32)), "https://docs.synthesia.io/reference/authentication"),
  ],
};
