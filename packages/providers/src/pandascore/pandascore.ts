import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const pandascore: Provider = {
  id: "pandascore",
  name: "PandaScore",
  hosts: ["pandascore.co"],
  page: "https://app.pandascore.co/dashboard/main",
  kinds: [
    secret("pandascore-access-token", "PandaScore access token", "use your quota of match data", named(["panda_score"], chars(classes.base64Url, 40, 64)), "https://developers.pandascore.co/docs/authentication"),
  ],
};
