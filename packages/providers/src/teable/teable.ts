import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const teable: Provider = {
  id: "teable",
  name: "Teable",
  hosts: ["teable.io", "teable.ai"],
  page: "https://app.teable.io/setting/personal-access-token",
  kinds: [
    secret("teable-personal-token", "Teable personal access token", "read and change the tables it was given", parts("teable_acc", chars(classes.alphanumeric, 10, 32), "_", chars(classes.base64, 30, 64), "="), "https://help.teable.io/en/api-doc/token"),
  ],
};
