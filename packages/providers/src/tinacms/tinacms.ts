import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tinacms: Provider = {
  id: "tinacms",
  name: "TinaCMS",
  hosts: ["tina.io", "tinajs.io"],
  page: "https://app.tina.io",
  kinds: [
    secret("tinacms-token", "TinaCMS token", "read the contents of a site", named(["tina_cms", "tina_token", "tina_public", "tina_search"], chars(classes.hex, 40)), "https://tina.io/docs/tinacloud/overview"),
  ],
};
