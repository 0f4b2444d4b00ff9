import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://cloudconvert.com/api/v2#authentication";
const near = ["cloud_convert"];

export const cloudconvert: Provider = {
  id: "cloudconvert",
  name: "CloudConvert",
  hosts: ["cloudconvert.com"],
  page: "https://cloudconvert.com/dashboard/api/v2/keys",
  kinds: [
    secret("cloudconvert-api-key-old", "CloudConvert API key (old form)", "convert files at your credits", named(near, chars(classes.alphanumeric, 64)), docs),
    secret("cloudconvert-webhook-secret", "CloudConvert webhook signing secret", "forge events that your server believes", named(near, chars(classes.alphanumeric, 32)), docs),
  ],
};
