import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://dev.targetprocess.com/docs/authentication";
const near = ["target_process", "tpondemand"];

export const targetprocess: Provider = {
  id: "targetprocess",
  name: "Targetprocess",
  hosts: ["tpondemand.com", "targetprocess.com"],
  page: null,
  kinds: [
    secret("targetprocess-access-token", "Targetprocess access token", "read and change projects as you", named(near, chars(classes.base64, 40, 120)), docs),
    secret("targetprocess-access-token-padded", "Targetprocess access token", "read and change projects as you", named(near, chars(classes.base64, 40, 120), "="), docs),
    secret("targetprocess-access-token-padded-twice", "Targetprocess access token", "read and change projects as you", named(near, chars(classes.base64, 40, 120), "=="), docs),
  ],
};
