import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.wrike.com/oauth-20-authorization/";
const near = ["wrike"];

export const wrike: Provider = {
  id: "wrike",
  name: "Wrike",
  hosts: ["wrike.com"],
  page: "https://www.wrike.com/frontend/apps/index.html#/api",
  kinds: [
    secret("wrike-client-secret", "Wrike client secret", "act as your application", named(near, chars(classes.alphanumeric, 64)), docs),
    secret("wrike-permanent-token", "Wrike permanent token", "read and change tasks as you", named(near, "ey", chars(classes.base64Url, 100, 120), ".", chars(classes.base64Url, 100, 140), ".", chars(classes.base64Url, 80, 120)), docs),
  ],
};
