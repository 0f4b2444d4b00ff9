import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://customer.guru/api";
const near = ["customer_guru", "customer.guru"];

export const customerguru: Provider = {
  id: "customerguru",
  name: "customer.guru",
  hosts: ["customer.guru"],
  page: "https://customer.guru",
  kinds: [
    secret("customerguru-api-key", "customer.guru API key", "read and send surveys", named(near, chars(classes.alphanumeric, 50)), docs),
    secret("customerguru-api-secret", "customer.guru API secret", "read and send surveys", named(near, chars(classes.alphanumeric, 30)), docs),
  ],
};
