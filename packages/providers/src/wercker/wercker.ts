import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const wercker: Provider = {
  id: "wercker",
  name: "Wercker",
  hosts: ["wercker.com"],
  page: "https://app.wercker.com",
  kinds: [
    secret("wercker-api-token", "Wercker API token", "run builds and read their settings as you", named(["wercker"], chars(classes.hex, 64)), "https://devcenter.wercker.com/"),
  ],
};
