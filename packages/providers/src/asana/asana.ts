import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const asana: Provider = {
  id: "asana",
  name: "Asana",
  hosts: ["asana.com"],
  page: "https://app.asana.com/0/my-apps",
  kinds: [
    secret("asana-client-secret", "Asana client secret", "act as your application", named(["asana"], chars(classes.hex, 32)), "https://developers.asana.com/docs/personal-access-token"),
  ],
};
