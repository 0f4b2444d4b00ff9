import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://ipregistry.co/docs/authentication";

export const ipregistry: Provider = {
  id: "ipregistry",
  name: "Ipregistry",
  hosts: ["ipregistry.co"],
  page: "https://dashboard.ipregistry.co/keys",
  kinds: [
    secret("ipregistry-api-key", "Ipregistry API key", "look up addresses within your quota", prefixed("ira_", classes.alphanumeric, 24, 60), docs),
    secret("ipregistry-api-key-older", "Ipregistry API key (older)", "look up addresses within your quota", named(["ip_registry"], chars(classes.lowerAlphanumeric, 14, 20)), docs),
  ],
};
