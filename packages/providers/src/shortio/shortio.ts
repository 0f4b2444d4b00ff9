import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.short.io/docs/getting-started";
const near = ["short_io", "short.io", "short.cm"];

export const shortio: Provider = {
  id: "shortio",
  name: "Short.io",
  hosts: ["short.io", "short.cm"],
  page: "https://app.short.io/settings/integrations/api-key",
  kinds: [
    secret("shortio-secret-key", "Short.io secret key", "make links, and point yours elsewhere", named(near, "sk_", chars(classes.alphanumeric, 16)), docs),
    secret("shortio-public-key", "Short.io public key", "make links", named(near, "pk_", chars(classes.alphanumeric, 16)), docs, { nature: "publishable" }),
  ],
};
