import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const logrocket: Provider = {
  id: "logrocket",
  name: "LogRocket",
  hosts: ["logrocket.com"],
  page: "https://app.logrocket.com",
  kinds: [
    secret("logrocket-api-key", "LogRocket API key", "read what visitors did on your site", named(["log_rocket"], chars(classes.alphanumeric, 2, 30), ":", chars(classes.alphanumeric, 2, 40), ":", chars(classes.alphanumeric, 20)), "https://docs.logrocket.com/reference/api-keys"),
  ],
};
