import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ipgeolocation: Provider = {
  id: "ipgeolocation",
  name: "ipgeolocation.io",
  hosts: ["ipgeolocation.io"],
  page: "https://app.ipgeolocation.io",
  kinds: [
    secret("ipgeolocation-api-key", "ipgeolocation.io API key", "look up addresses within your quota", named(["ip_geolocation", "ipgeo"], chars(classes.hex, 32)), "https://ipgeolocation.io/documentation/ip-geolocation-api.html"),
  ],
};
