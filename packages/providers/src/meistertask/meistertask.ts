import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const meistertask: Provider = {
  id: "meistertask",
  name: "MeisterTask",
  hosts: ["meistertask.com", "mindmeister.com"],
  page: "https://www.mindmeister.com/api",
  kinds: [
    secret("meistertask-access-token", "MeisterTask access token", "read and change your tasks", named(["meister_task"], chars(classes.base64Url, 43)), "https://developers.meistertask.com/docs/authentication"),
  ],
};
