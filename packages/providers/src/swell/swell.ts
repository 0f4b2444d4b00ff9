import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const near = ["swell_secret", "swell_key", "swell_store", "swell.store", "swell"];

export const swell: Provider = {
  id: "swell",
  name: "Swell",
  hosts: ["swell.is", "swell.store"],
  page: "https://dashboard.swell.store",
  kinds: [
    secret("swell-secret-key", "Swell secret key", "read and change orders and customers", named(near, "sk_", chars(classes.alphanumeric, 32)), "https://developers.swell.is/backend-api/introduction"),
    secret("swell-public-key", "Swell public key", "show products on a page", named(near, "pk_", chars(classes.alphanumeric, 32)), "https://developers.swell.is/frontend-api/introduction", { nature: "publishable" }),
  ],
};
