import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const uptimekuma: Provider = {
  id: "uptimekuma",
  name: "Uptime Kuma",
  hosts: ["uptime.kuma.pet"],
  page: null,
  kinds: [
    secret("uptimekuma-api-key", "Uptime Kuma API key", "read what is watched", parts("uk", chars(classes.digits, 1, 3), "_", chars(classes.base64Url, 40)), "https://github.com/louislam/uptime-kuma/wiki/API-Keys"),
  ],
};
