import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.baremetrics.com/reference/authentication";
const near = ["baremetrics"];

export const baremetrics: Provider = {
  id: "baremetrics",
  name: "Baremetrics",
  hosts: ["baremetrics.com"],
  page: "https://app.baremetrics.com/settings/api",
  kinds: [
    secret("baremetrics-live-key", "Baremetrics live API key", "read your revenue and customers", named(near, "lk_", chars(classes.base64Url, 22)), docs),
    secret("baremetrics-sandbox-key", "Baremetrics sandbox API key", "use the sandbox", named(near, "sk_", chars(classes.base64Url, 22)), docs, { nature: "test" }),
  ],
};
