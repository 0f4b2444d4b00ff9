import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const maxcdn: Provider = {
  id: "maxcdn",
  name: "MaxCDN",
  hosts: ["maxcdn.com"],
  page: null,
  kinds: [
    secret("maxcdn-consumer-secret", "MaxCDN consumer secret", "change and purge your zones", named(["maxcdn", "netdna"], chars(classes.hex, 32)), "https://docs.maxcdn.com/"),
  ],
};
