import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ipapiio: Provider = {
  id: "ipapiio",
  name: "IP-API.io",
  hosts: ["ip-api.io"],
  page: "https://ip-api.io/dashboard",
  kinds: [
    secret("ipapiio-key", "IP-API.io key", "look up addresses within your quota", named(["ip-api.io", "ip_api_io"], ...uuid), "https://ip-api.io/api-docs"),
  ],
};
