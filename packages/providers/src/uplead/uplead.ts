import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const uplead: Provider = {
  id: "uplead",
  name: "UpLead",
  hosts: ["uplead.com"],
  page: "https://app.uplead.com/settings/api",
  kinds: [
    secret("uplead-api-key", "UpLead API key", "look up people at your cost", named(["uplead"], chars(classes.hex, 32)), "https://docs.uplead.com/#authentication"),
  ],
};
