import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const conversiontools: Provider = {
  id: "conversiontools",
  name: "Conversion Tools",
  hosts: ["conversiontools.io"],
  page: "https://conversiontools.io/profile",
  kinds: [
    secret("conversiontools-api-token", "Conversion Tools API token", "convert files at your quota", named(["conversion_tools"], "eyJ", chars(classes.base64Url, 17, 60), ".", "eyJ", chars(classes.base64Url, 60, 200), ".", chars(classes.base64Url, 43)), "https://conversiontools.io/api-documentation"),
  ],
};
