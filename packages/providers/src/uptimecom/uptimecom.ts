import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const uptimecom: Provider = {
  id: "uptimecom",
  name: "Uptime.com",
  hosts: ["uptime.com"],
  page: "https://uptime.com/api/tokens",
  kinds: [
    secret("uptimecom-api-token", "Uptime.com API token", "read and change checks", named(["uptime_com", "uptime.com", "uptime_api", "uptime_token"], chars(classes.hex, 40)), "https://uptime.com/api/v1/docs/"),
  ],
};
