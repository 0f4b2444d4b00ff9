import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://api-docs.logz.io/docs/logz/logz-io-api/";

export const logzio: Provider = {
  id: "logzio",
  name: "Logz.io",
  hosts: ["logz.io"],
  page: "https://app.logz.io/#/dashboard/settings/manage-tokens/data-shipping",
  kinds: [
    secret("logzio-shipping-token", "Logz.io shipping token", "write into your logs", named(["logz_io", "logz.io", "logz"], chars(classes.letters, 32)), docs),
    secret("logzio-api-token", "Logz.io API token", "read and change your logs", named(["logzio_api", "logz_io", "logz.io", "logz"], ...uuid), docs),
  ],
};
