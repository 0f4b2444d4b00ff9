import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cloud66: Provider = {
  id: "cloud66",
  name: "Cloud 66",
  hosts: ["cloud66.com"],
  page: "https://app.cloud66.com/personal_tokens",
  kinds: [
    secret("cloud66-token", "Cloud 66 personal token", "deploy and change your stacks", named(["cloud_66"], chars(classes.hex, 64)), "https://developers.cloud66.com/"),
  ],
};
