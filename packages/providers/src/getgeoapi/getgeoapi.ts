import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const getgeoapi: Provider = {
  id: "getgeoapi",
  name: "GetGeoAPI",
  hosts: ["getgeoapi.com"],
  page: null,
  kinds: [
    secret("getgeoapi-api-key", "GetGeoAPI API key", "use up your quota", named(["getgeoapi"], chars(classes.hex, 40)), "https://getgeoapi.com/documentation"),
  ],
};
