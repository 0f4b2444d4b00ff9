import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.cloud-elements.com/home/api-authentication";
const near = ["cloud_elements"];

export const cloudelements: Provider = {
  id: "cloudelements",
  name: "Cloud Elements",
  hosts: ["cloud-elements.com", "cloudelements.com"],
  page: null,
  kinds: [
    secret("cloudelements-user-secret", "Cloud Elements user or organization secret", "use every connected account", named(near, chars(classes.base64, 43), "="), docs),
    secret("cloudelements-organization-secret", "Cloud Elements organization secret", "names the organization; with a user's secret, use its accounts", named(near, chars(classes.hex, 32)), docs),
  ],
};
