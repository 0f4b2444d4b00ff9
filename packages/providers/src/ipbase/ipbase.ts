import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://ipbase.com/docs";
const near = ["ip_base"];

export const ipbase: Provider = {
  id: "ipbase",
  name: "ipbase",
  hosts: ["ipbase.com"],
  page: "https://app.ipbase.com/api-keys",
  kinds: [
    secret("ipbase-api-key", "ipbase API key", "look up addresses within your quota", named(near, "ipb_live_", chars(classes.alphanumeric, 40)), docs),
    secret("ipbase-api-key-older", "ipbase API key (older)", "look up addresses within your quota", named(near, chars(classes.alphanumeric, 40)), docs),
  ],
};
