import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const prismic: Provider = {
  id: "prismic",
  name: "Prismic",
  hosts: ["prismic.io"],
  page: "https://prismic.io/dashboard",
  kinds: [
    secret("prismic-access-token", "Prismic access token", "read your content", named(["prismic"], "MC5", chars(classes.base64Url, 16, 60), ".", chars(classes.base64Url, 20, 160)), "https://prismic.io/docs/access-token"),
  ],
};
