import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://configcat.com/docs/advanced/public-api/";
const near = ["configcat"];

export const configcat: Provider = {
  id: "configcat",
  name: "ConfigCat",
  hosts: ["configcat.com"],
  page: "https://app.configcat.com/my-account/public-api-credentials",
  kinds: [
    secret("configcat-sdk-key", "ConfigCat SDK key", "read flags and their rules", parts("configcat-sdk-1/", chars(classes.base64Url, 22), "/", chars(classes.base64Url, 22)), docs),
    secret("configcat-sdk-key-old", "ConfigCat SDK key (old form)", "read flags and their rules", named(near, chars(classes.base64Url, 22), "/", chars(classes.base64Url, 22)), docs),
    secret("configcat-password", "ConfigCat Public API password", "change flags", named(near, chars(classes.base64, 43), "="), docs),
  ],
};
