import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tmetric: Provider = {
  id: "tmetric",
  name: "TMetric",
  hosts: ["tmetric.com"],
  page: "https://app.tmetric.com/#/profile",
  kinds: [
    secret("tmetric-api-token", "TMetric API token", "read and change time entries", named(["tmetric"], chars(classes.upperAlphanumeric, 64)), "https://app.tmetric.com/api-docs/"),
  ],
};
