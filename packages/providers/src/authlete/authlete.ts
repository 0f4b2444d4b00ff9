import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const authlete: Provider = {
  id: "authlete",
  name: "Authlete",
  hosts: ["authlete.com"],
  page: "https://console.authlete.com",
  kinds: [
    secret("authlete-api-secret", "Authlete service API secret", "issue tokens in your name", named(["authlete"], chars(classes.base64Url, 43)), "https://www.authlete.com/developers/tutorial/signup/"),
  ],
};
