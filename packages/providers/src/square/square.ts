import { classes, prefixed } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const square: Provider = {
  id: "square",
  name: "Square",
  hosts: ["squareup.com", "square.com"],
  page: "https://developer.squareup.com/apps",
  kinds: [
    {
      id: "square-access", name: "Square access token", reach: "take payments and read customers", nature: "secret",
      ...prefixed("EAAA", classes.base64Url, 60),
      source: ["https://developer.squareup.com/docs/build-basics/access-tokens"],
    },
    {
      id: "square-application-secret", name: "Square application secret", reach: "act as the application", nature: "secret",
      ...prefixed("sq0csp-", classes.base64Url, 43),
      source: ["https://developer.squareup.com/docs/build-basics/access-tokens"],
    },
  ],
};
