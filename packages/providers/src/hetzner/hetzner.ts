import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const hetzner: Provider = {
  id: "hetzner",
  name: "Hetzner",
  hosts: ["hetzner.com", "hetzner.cloud"],
  page: "https://console.hetzner.cloud",
  kinds: [
    secret("hetzner-cloud-token", "Hetzner Cloud API token", "create and destroy servers", named(["hcloud", "hetzner", "hcloud_token", "hetzner_cloud"], chars(classes.alphanumeric, 64)), "https://docs.hetzner.cloud/reference/cloud#authentication"),
    secret("hetzner-dns-token", "Hetzner DNS API token", "change every zone", named(["hetzner_dns"], chars(classes.alphanumeric, 32)), "https://dns.hetzner.com/api-docs#section/Authentication"),
  ],
};
