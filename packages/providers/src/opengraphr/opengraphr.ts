import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const opengraphr: Provider = {
  id: "opengraphr",
  name: "OpenGraphr",
  hosts: ["opengraphr.com"],
  page: "https://opengraphr.com",
  kinds: [
    secret("opengraphr-api-token", "OpenGraphr API token", "read pages at your cost", named(["opengraphr"], chars(classes.hex, 80)), "https://opengraphr.com/docs"),
  ],
};
