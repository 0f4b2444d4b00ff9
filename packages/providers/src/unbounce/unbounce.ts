import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const unbounce: Provider = {
  id: "unbounce",
  name: "Unbounce",
  hosts: ["unbounce.com"],
  page: null,
  kinds: [
    secret("unbounce-api-key", "Unbounce API key", "read pages and their leads", named(["unbounce"], chars(classes.hex, 32)), "https://developer.unbounce.com/getting_started/"),
  ],
};
