import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.ayrshare.com/docs/apis/overview";
const near = ["ayrshare"];

export const ayrshare: Provider = {
  id: "ayrshare",
  name: "Ayrshare",
  hosts: ["ayrshare.com"],
  page: "https://app.ayrshare.com/api-key",
  kinds: [
    secret("ayrshare-api-key", "Ayrshare API key", "post to your social networks", named(near, chars(classes.upperAlphanumeric, 7), "-", chars(classes.upperAlphanumeric, 7), "-", chars(classes.upperAlphanumeric, 7), "-", chars(classes.upperAlphanumeric, 7)), docs),
    secret("ayrshare-profile-key", "Ayrshare profile key", "post as one of your users", named(near, chars(classes.upperAlphanumeric, 8), "-", chars(classes.upperAlphanumeric, 8), "-", chars(classes.upperAlphanumeric, 8), "-", chars(classes.upperAlphanumeric, 8)), docs),
  ],
};
