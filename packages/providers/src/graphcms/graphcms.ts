import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const graphcms: Provider = {
  id: "graphcms",
  name: "Hygraph (GraphCMS)",
  hosts: ["hygraph.com", "graphcms.com"],
  page: null,
  kinds: [
    secret("graphcms-token", "Hygraph (GraphCMS) permanent auth token", "read and change content", named(["graphcms", "hygraph"], "ey", chars(classes.base64Url, 60, 380)), "https://hygraph.com/docs/api-reference/basics/authorization"),
  ],
};
