import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ipfind: Provider = {
  id: "ipfind",
  name: "IP Find",
  hosts: ["ipfind.com", "ipfind.co"],
  page: "https://ipfind.com/account",
  kinds: [
    secret("ipfind-api-key", "IP Find API key", "look up addresses within your quota", named(["ip_find"], ...uuid), "https://ipfind.com/docs"),
  ],
};
