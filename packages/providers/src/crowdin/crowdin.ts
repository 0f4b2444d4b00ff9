import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://support.crowdin.com/developer/authentication/";
const near = ["crowdin"];

export const crowdin: Provider = {
  id: "crowdin",
  name: "Crowdin",
  hosts: ["crowdin.com"],
  page: "https://crowdin.com/settings#api-key",
  kinds: [
    secret("crowdin-personal-token", "Crowdin personal access token", "read and change translations as you", named(near, chars(classes.hex, 80)), docs),
    secret("crowdin-project-key", "Crowdin project API key (old form)", "read and change a project", named(near, chars(classes.hex, 32)), docs),
  ],
};
