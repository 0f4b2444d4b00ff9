import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://userflow.com/docs/api#authentication";
const near = ["userflow"];

export const userflow: Provider = {
  id: "userflow",
  name: "Userflow",
  hosts: ["userflow.com"],
  page: "https://userflow.com/app/_/settings/api",
  kinds: [
    secret("userflow-api-key", "Userflow API key", "read and change your users", named(near, "ak_", chars(classes.lowerAlphanumeric, 26, 40)), docs),
    secret("userflow-client-token", "Userflow client token", "show flows on a page", named(near, "ct_", chars(classes.lowerAlphanumeric, 26, 40)), docs, { nature: "publishable" }),
  ],
};
