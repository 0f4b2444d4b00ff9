import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const signrequest: Provider = {
  id: "signrequest",
  name: "SignRequest",
  hosts: ["signrequest.com"],
  page: null,
  kinds: [
    secret("signrequest-token", "SignRequest token", "send and read documents for signature", named(["sign_request"], chars(classes.hex, 40)), "https://signrequest.com/api/v1/docs/"),
  ],
};
