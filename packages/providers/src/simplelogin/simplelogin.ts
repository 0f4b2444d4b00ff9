import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const simplelogin: Provider = {
  id: "simplelogin",
  name: "SimpleLogin",
  hosts: ["simplelogin.io"],
  page: "https://app.simplelogin.io/dashboard/api_key",
  kinds: [
    secret("simplelogin-api-key", "SimpleLogin API key", "read and change your aliases", named(["simple_login"], chars(classes.lowerAlphanumeric, 60)), "https://github.com/simple-login/app/blob/master/docs/api.md"),
  ],
};
