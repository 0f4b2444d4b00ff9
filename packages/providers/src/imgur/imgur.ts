import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://apidocs.imgur.com/";

export const imgur: Provider = {
  id: "imgur",
  name: "Imgur",
  hosts: ["imgur.com"],
  page: "https://imgur.com/account/settings/apps",
  kinds: [
    secret("imgur-client-secret", "Imgur client secret or access token", "upload and delete pictures for its application or user", named(["imgur"], chars(classes.hex, 40)), docs),
    secret("imgur-client-id", "Imgur client ID", "upload pictures without an account, within the application's quota", named(["imgur_client", "imgur", "imgur_clientid"], chars(classes.hex, 15)), docs),
  ],
};
