import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.pingdom.com/api/";
const near = ["pingdom"];

export const pingdom: Provider = {
  id: "pingdom",
  name: "Pingdom",
  hosts: ["pingdom.com"],
  page: "https://my.pingdom.com/app/api-tokens",
  kinds: [
    secret("pingdom-api-token", "Pingdom API token", "read and change your checks", named(near, chars(classes.base64Url, 86)), docs),
    secret("pingdom-app-key", "Pingdom application key (2.x)", "read and change your checks, with your password", named(near, chars(classes.lowerAlphanumeric, 32)), docs),
  ],
};
