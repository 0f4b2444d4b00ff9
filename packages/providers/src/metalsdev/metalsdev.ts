import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const metalsdev: Provider = {
  id: "metalsdev",
  name: "Metals.Dev",
  hosts: ["metals.dev"],
  page: "https://metals.dev/dashboard",
  kinds: [
    secret("metalsdev-api-key", "Metals.Dev API key", "read metal prices within your quota", named(["metals_dev", "metals.dev"], chars(classes.upperAlphanumeric, 30, 50)), "https://metals.dev/docs"),
  ],
};
