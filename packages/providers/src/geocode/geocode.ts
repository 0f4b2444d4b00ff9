import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const geocode: Provider = {
  id: "geocode",
  name: "geocode.xyz and geocode.maps.co",
  hosts: ["geocode.xyz"],
  page: null,
  kinds: [
    secret("geocode-api-key", "geocode.xyz and geocode.maps.co API key", "use up your quota", named(["geocode", "geocode_xyz", "geocode.maps.co"], chars(classes.lowerAlphanumeric, 28)), "https://geocode.xyz/api"),
  ],
};
