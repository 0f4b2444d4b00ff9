import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const appcircle: Provider = {
  id: "appcircle",
  name: "Appcircle",
  hosts: ["appcircle.io"],
  page: "https://my.appcircle.io/account/my-account",
  kinds: [
    secret("appcircle-token", "Appcircle personal API token", "build and release your apps", named(["appcircle", "ac_pat"], chars(classes.base64, 80, 172)), "https://docs.appcircle.io/appcircle-api/api-authentication"),
  ],
};
