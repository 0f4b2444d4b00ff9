import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const clustdoc: Provider = {
  id: "clustdoc",
  name: "Clustdoc",
  hosts: ["clustdoc.com"],
  page: "https://clustdoc.com",
  kinds: [
    secret("clustdoc-api-key", "Clustdoc API key", "read and change applications and documents", named(["clustdoc"], chars(classes.alphanumeric, 60)), "https://developers.clustdoc.com/"),
  ],
};
