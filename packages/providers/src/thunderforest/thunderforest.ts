import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const thunderforest: Provider = {
  id: "thunderforest",
  name: "Thunderforest",
  hosts: ["thunderforest.com"],
  page: "https://manage.thunderforest.com",
  kinds: [
    secret("thunderforest-api-key", "Thunderforest API key", "use maps at your cost", named(["thunderforest"], chars(classes.hex, 32)), "https://www.thunderforest.com/docs/apikeys/"),
  ],
};
