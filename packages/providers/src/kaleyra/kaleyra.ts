import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const kaleyra: Provider = {
  id: "kaleyra",
  name: "Kaleyra",
  hosts: ["kaleyra.com", "kaleyra.io"],
  page: "https://www.kaleyra.io",
  kinds: [
    secret("kaleyra-api-key", "Kaleyra API key", "send messages at your cost", named(["kaleyra"], "A", chars(classes.hex, 32)), "https://developers.kaleyra.io/docs/authentication"),
  ],
};
