import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const caspio: Provider = {
  id: "caspio",
  name: "Caspio",
  hosts: ["caspio.com"],
  page: null,
  kinds: [
    secret("caspio-client-secret", "Caspio client secret or ID", "read and change tables", named(["caspio"], chars(classes.lowerAlphanumeric, 50)), "https://howto.caspio.com/web-services-api/rest-api/authenticating-rest/"),
  ],
};
