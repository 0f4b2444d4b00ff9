import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const urlscan: Provider = {
  id: "urlscan",
  name: "urlscan.io",
  hosts: ["urlscan.io"],
  page: "https://urlscan.io/user/profile/",
  kinds: [
    secret("urlscan-api-key", "urlscan.io API key", "scan pages and read your private scans", named(["url_scan"], ...uuid), "https://urlscan.io/docs/api/"),
  ],
};
