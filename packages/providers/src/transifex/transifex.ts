import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const transifex: Provider = {
  id: "transifex",
  name: "Transifex",
  hosts: ["transifex.com"],
  page: "https://app.transifex.com/user/settings/api/",
  kinds: [
    secret("transifex-api-token", "Transifex API token", "read and change translations as you", prefixed("1/", classes.hex, 40), "https://developers.transifex.com/reference/api-authentication"),
    secret("transifex-native-secret", "Transifex Native secret", "push texts of a project", named(["transifex_secret", "transifex_native", "transifex"], chars(classes.hex, 40)), "https://developers.transifex.com/docs/native"),
  ],
};
