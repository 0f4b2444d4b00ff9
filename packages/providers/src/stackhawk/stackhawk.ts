import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const stackhawk: Provider = {
  id: "stackhawk",
  name: "StackHawk",
  hosts: ["stackhawk.com"],
  page: "https://app.stackhawk.com/settings/apikeys",
  kinds: [
    secret("stackhawk-api-key", "StackHawk API key", "scan your applications and read what was found", parts("hawk.", chars(classes.base64Url, 20), ".", chars(classes.base64Url, 20)), "https://docs.stackhawk.com/apidocs.html"),
  ],
};
