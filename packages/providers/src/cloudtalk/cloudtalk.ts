import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cloudtalk: Provider = {
  id: "cloudtalk",
  name: "CloudTalk",
  hosts: ["cloudtalk.io"],
  page: "https://dashboard.cloudtalk.io/api-keys",
  kinds: [
    secret("cloudtalk-key-secret", "CloudTalk access key's secret", "read calls and contacts", named(["cloudtalk"], chars(classes.alphanumeric, 24, 40)), "https://developers.cloudtalk.io/"),
  ],
};
