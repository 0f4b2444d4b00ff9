import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const lytics: Provider = {
  id: "lytics",
  name: "Lytics",
  hosts: ["lytics.com", "lytics.io"],
  page: "https://app.lytics.com",
  kinds: [
    secret("lytics-api-token", "Lytics API token", "read and write what you know of people", named(["lytics"], chars(classes.alphanumeric, 24, 64)), "https://docs.lytics.com/reference/getting-started"),
  ],
};
