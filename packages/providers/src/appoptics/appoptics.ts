import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const appoptics: Provider = {
  id: "appoptics",
  name: "AppOptics",
  hosts: ["appoptics.com"],
  page: "https://my.appoptics.com/organization/tokens",
  kinds: [
    secret("appoptics-token", "AppOptics API token", "send and read metrics", named(["appoptics"], chars(classes.base64Url, 71)), "https://docs.appoptics.com/api/"),
  ],
};
