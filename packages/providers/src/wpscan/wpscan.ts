import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const wpscan: Provider = {
  id: "wpscan",
  name: "WPScan",
  hosts: ["wpscan.com"],
  page: "https://wpscan.com/profile",
  kinds: [
    secret("wpscan-api-token", "WPScan API token", "look up weaknesses within your quota", named(["wp_scan", "wpvulndb"], chars(classes.base64Url, 43)), "https://wpscan.com/docs/api/v3"),
  ],
};
