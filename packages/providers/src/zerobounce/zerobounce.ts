import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zerobounce: Provider = {
  id: "zerobounce",
  name: "ZeroBounce",
  hosts: ["zerobounce.net"],
  page: "https://www.zerobounce.net/members/API",
  kinds: [
    secret("zerobounce-api-key", "ZeroBounce API key", "check addresses at your cost", named(["zero_bounce"], chars(classes.hex, 32)), "https://www.zerobounce.net/docs/email-validation-api-quickstart/"),
  ],
};
