import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const strapi: Provider = {
  id: "strapi",
  name: "Strapi",
  hosts: ["strapi.io"],
  page: null,
  kinds: [
    secret("strapi-api-token", "Strapi API token", "read and change your content", named(["strapi"], chars(classes.hex, 256)), "https://docs.strapi.io/cms/features/api-tokens"),
  ],
};
