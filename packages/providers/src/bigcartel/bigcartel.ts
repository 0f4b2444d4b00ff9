import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bigcartel: Provider = {
  id: "bigcartel",
  name: "Big Cartel",
  hosts: ["bigcartel.com"],
  page: "https://my.bigcartel.com",
  kinds: [
    secret("bigcartel-client-secret", "Big Cartel client secret", "act as your application", named(["big_cartel"], chars(classes.hex, 64)), "https://developers.bigcartel.com/api/v1"),
  ],
};
