import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const aweber: Provider = {
  id: "aweber",
  name: "AWeber",
  hosts: ["aweber.com"],
  page: "https://labs.aweber.com",
  kinds: [
    secret("aweber-client-secret", "AWeber client secret or ID", "act as your application", named(["aweber"], chars(classes.alphanumeric, 32)), "https://api.aweber.com/"),
  ],
};
