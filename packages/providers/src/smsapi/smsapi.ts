import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const smsapi: Provider = {
  id: "smsapi",
  name: "SMSAPI",
  hosts: ["smsapi.com", "smsapi.pl"],
  page: "https://ssl.smsapi.com/react/oauth/manage",
  kinds: [
    secret("smsapi-oauth-token", "SMSAPI OAuth token", "send messages at your cost", named(["sms_api"], chars(classes.alphanumeric, 40)), "https://www.smsapi.com/docs/#2-authentication"),
  ],
};
