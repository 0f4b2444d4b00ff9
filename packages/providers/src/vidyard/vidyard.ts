import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const vidyard: Provider = {
  id: "vidyard",
  name: "Vidyard",
  hosts: ["vidyard.com"],
  page: "https://secure.vidyard.com",
  kinds: [
    secret("vidyard-api-token", "Vidyard API token", "read and change videos", named(["vidyard"], chars(classes.base64Url, 22)), "https://knowledge.vidyard.com/hc/en-us/articles/360009876554"),
  ],
};
