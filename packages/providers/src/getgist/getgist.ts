import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const getgist: Provider = {
  id: "getgist",
  name: "Gist",
  hosts: ["getgist.com"],
  page: null,
  kinds: [
    secret("getgist-api-key", "Gist API key", "read and change contacts", named(["getgist"], chars(classes.base64, 40, 100)), "https://developers.getgist.com"),
  ],
};
