import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tomorrowio: Provider = {
  id: "tomorrowio",
  name: "Tomorrow.io",
  hosts: ["tomorrow.io", "climacell.co"],
  page: "https://app.tomorrow.io/development/keys",
  kinds: [
    secret("tomorrowio-api-key", "Tomorrow.io API key", "read the weather at your cost", named(["tomorrow_io", "tomorrow.io", "climacell", "tomorrow_api"], chars(classes.alphanumeric, 32)), "https://docs.tomorrow.io/reference/api-authentication"),
  ],
};
