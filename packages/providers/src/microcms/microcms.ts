import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const microcms: Provider = {
  id: "microcms",
  name: "microCMS",
  hosts: ["microcms.io"],
  page: "https://app.microcms.io",
  kinds: [
    secret("microcms-api-key", "microCMS API key", "read and change your content, as it may", named(["microcms", "x-microcms-api-key"], chars(classes.alphanumeric, 36, 44)), "https://document.microcms.io/content-api/x-microcms-api-key"),
  ],
};
