import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const chromatic: Provider = {
  id: "chromatic",
  name: "Chromatic",
  hosts: ["chromatic.com"],
  page: "https://www.chromatic.com/start",
  kinds: [
    secret("chromatic-project-token", "Chromatic project token", "publish builds of the project", prefixed("chpt_", classes.alphanumeric, 12, 20), "https://www.chromatic.com/docs/setup/"),
  ],
};
