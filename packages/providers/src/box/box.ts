import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const box: Provider = {
  id: "box",
  name: "Box",
  hosts: ["box.com", "boxcloud.com"],
  page: "https://app.box.com/developers/console",
  kinds: [
    secret("box-developer-token", "Box token, client ID or secret", "read and change files of the account", named(["box_client", "box_secret", "box_token", "box_api", "box_developer", "boxdevelopertoken", "box.com", "api.box.com", "box"], chars(classes.alphanumeric, 32)), "https://developer.box.com/guides/authentication/"),
  ],
};
