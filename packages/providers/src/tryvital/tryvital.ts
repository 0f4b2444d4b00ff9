import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.tryvital.io/home/quickstart";

export const tryvital: Provider = {
  id: "tryvital",
  name: "Vital (Junction)",
  hosts: ["tryvital.io", "junction.com"],
  page: "https://app.tryvital.io",
  kinds: [
    secret("tryvital-secret-key", "Vital (Junction) API key", "read health data of your users", prefixed("sk_us_", classes.alphanumeric, 20, 60), docs),
    secret("tryvital-secret-key-eu", "Vital (Junction) API key (Europe)", "read health data of your users", prefixed("sk_eu_", classes.alphanumeric, 20, 60), docs),
    secret("tryvital-publishable-key", "Vital (Junction) publishable key", "link a device from a page", prefixed("pk_us_", classes.alphanumeric, 20, 60), docs, { nature: "publishable" }),
  ],
};
