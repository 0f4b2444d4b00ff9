import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mixcloud: Provider = {
  id: "mixcloud",
  name: "Mixcloud",
  hosts: ["mixcloud.com"],
  page: "https://www.mixcloud.com/developers/",
  kinds: [
    secret("mixcloud-client-secret", "Mixcloud client secret or token", "upload as its user", named(["mixcloud"], chars(classes.alphanumeric, 32)), "https://www.mixcloud.com/developers/"),
  ],
};
