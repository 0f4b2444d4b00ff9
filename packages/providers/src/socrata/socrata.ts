import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const socrata: Provider = {
  id: "socrata",
  name: "Socrata",
  hosts: ["socrata.com"],
  page: "https://evergreen.data.socrata.com/profile/edit/developer_settings",
  kinds: [
    secret("socrata-app-token", "Socrata app token", "use your application's quota", named(["socrata"], chars(classes.alphanumeric, 25)), "https://dev.socrata.com/docs/app-tokens.html"),
  ],
};
