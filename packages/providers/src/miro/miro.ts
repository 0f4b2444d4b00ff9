import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.miro.com/docs/getting-started-with-oauth";

export const miro: Provider = {
  id: "miro",
  name: "Miro",
  hosts: ["miro.com"],
  page: "https://miro.com/app/settings/user-profile/apps",
  kinds: [
    secret("miro-access-token", "Miro access token", "read and change your boards", named(["miro"], "eyJtaXJv", chars(classes.base64Url, 16, 80)), docs),
    secret("miro-access-token-old", "Miro access token (old form)", "read and change your boards", named(["miro"], chars(classes.base64Url, 27)), docs),
    secret("miro-client-secret", "Miro client secret", "act as your application", named(["miro"], chars(classes.alphanumeric, 32)), docs),
  ],
};
