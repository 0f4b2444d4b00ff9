import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const everhour: Provider = {
  id: "everhour",
  name: "Everhour",
  hosts: ["everhour.com"],
  page: null,
  kinds: [
    secret("everhour-api-key", "Everhour API key", "read and change time sheets", named(["everhour"], chars(classes.hex, 4), "-", chars(classes.hex, 4), "-", chars(classes.hex, 6), "-", chars(classes.hex, 6), "-", chars(classes.hex, 8)), "https://everhour.docs.apiary.io"),
  ],
};
