import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const geoipifi: Provider = {
  id: "geoipifi",
  name: "IP Geolocation (ipify)",
  hosts: ["ipify.org"],
  page: null,
  kinds: [
    secret("geoipifi-api-key", "IP Geolocation (ipify) API key", "use up your quota", named(["geoipify", "ipify", "geo.ipify", "geoipifi"], "at_", chars(classes.alphanumeric, 29)), "https://geo.ipify.org/docs"),
  ],
};
