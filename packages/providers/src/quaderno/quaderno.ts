import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.quaderno.io/api/#section/Authentication";
const near = ["quaderno"];

export const quaderno: Provider = {
  id: "quaderno",
  name: "Quaderno",
  hosts: ["quaderno.io", "quadernoapp.com"],
  page: "https://quadernoapp.com/settings/api",
  kinds: [
    secret("quaderno-secret-key", "Quaderno secret key", "read and write invoices", named(near, "sk_live_", chars(classes.alphanumeric, 20)), docs),
    secret("quaderno-test-key", "Quaderno test key", "use the sandbox", named(near, "sk_test_", chars(classes.alphanumeric, 20)), docs, { nature: "test" }),
  ],
};
