import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.logo.dev/platform/api-keys";
const near = ["logo_dev", "logo.dev"];

export const logodev: Provider = {
  id: "logodev",
  name: "Logo.dev",
  hosts: ["logo.dev"],
  page: "https://www.logo.dev/dashboard",
  kinds: [
    secret("logodev-secret-key", "Logo.dev secret key", "look up brands at your cost", named(near, "sk_", chars(classes.base64Url, 22)), docs),
    secret("logodev-publishable-key", "Logo.dev publishable key", "show logos on a page", named(near, "pk_", chars(classes.base64Url, 22)), docs, { nature: "publishable" }),
  ],
};
