import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const seatable: Provider = {
  id: "seatable",
  name: "SeaTable",
  hosts: ["seatable.io"],
  page: "https://cloud.seatable.io",
  kinds: [
    secret("seatable-api-token", "SeaTable API token", "read and change a base", named(["sea_table"], chars(classes.hex, 40)), "https://api.seatable.com/reference/authentication"),
  ],
};
