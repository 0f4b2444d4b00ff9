import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zipapi: Provider = {
  id: "zipapi",
  name: "ZipAPI",
  hosts: ["zipapi.us"],
  page: "https://zipapi.us",
  kinds: [
    secret("zipapi-api-key", "ZipAPI API key", "look up ZIP codes within your quota", named(["zip_api"], chars(classes.hex, 32)), "https://docs.zipapi.us/"),
  ],
};
