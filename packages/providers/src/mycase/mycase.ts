import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mycase: Provider = {
  id: "mycase",
  name: "MyCase",
  hosts: ["mycase.com"],
  page: "https://www.mycase.com",
  kinds: [
    secret("mycase-client-secret", "MyCase client secret", "act as your application", named(["mycase_client", "mycase_secret", "mycase"], chars(classes.base64Url, 43)), "https://mycaseapi.stoplight.io/"),
  ],
};
