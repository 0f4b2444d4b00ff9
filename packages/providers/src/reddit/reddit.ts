import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://github.com/reddit-archive/reddit/wiki/OAuth2";
const near = ["reddit"];

export const reddit: Provider = {
  id: "reddit",
  name: "Reddit",
  hosts: ["reddit.com"],
  page: "https://www.reddit.com/prefs/apps",
  kinds: [
    secret("reddit-client-secret", "Reddit client secret", "act as your application", named(near, chars(classes.base64Url, 27, 30)), docs),
    secret("reddit-refresh-token", "Reddit refresh token", "read and post as the person who allowed it", named(near, chars(classes.digits, 8, 14), "-", chars(classes.base64Url, 27, 30)), docs),
  ],
};
