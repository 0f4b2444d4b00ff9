import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tessie: Provider = {
  id: "tessie",
  name: "Tessie",
  hosts: ["tessie.com"],
  page: "https://dash.tessie.com/settings/api",
  kinds: [
    secret("tessie-access-token", "Tessie access token", "read and command your car", named(["tessie"], chars(classes.alphanumeric, 32)), "https://developer.tessie.com/reference/authentication"),
  ],
};
