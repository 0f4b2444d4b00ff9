import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const kintone: Provider = {
  id: "kintone",
  name: "Kintone",
  hosts: ["kintone.com", "cybozu.com"],
  page: null,
  kinds: [
    secret("kintone-api-token", "Kintone API token", "read and write the records of an app", named(["kintone", "x-cybozu-api-token", "cybozu"], chars(classes.alphanumeric, 40)), "https://kintone.dev/en/docs/common/authentication/"),
  ],
};
