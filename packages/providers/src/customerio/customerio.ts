import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.customer.io/accounts-and-workspaces/managing-credentials/";
const near = ["customer_io", "customer.io"];

export const customerio: Provider = {
  id: "customerio",
  name: "Customer.io",
  hosts: ["customer.io", "customerio.com"],
  page: "https://fly.customer.io/settings/api_credentials",
  kinds: [
    secret("customerio-tracking-key", "Customer.io tracking API key or site ID", "send events and change people", named(near, chars(classes.hex, 20)), docs),
    secret("customerio-app-key", "Customer.io app API key", "send messages and read people", named(near, chars(classes.hex, 32)), docs),
  ],
};
