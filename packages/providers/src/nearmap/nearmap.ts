import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nearmap: Provider = {
  id: "nearmap",
  name: "Nearmap",
  hosts: ["nearmap.com"],
  page: "https://apps.nearmap.com",
  kinds: [
    secret("nearmap-api-key", "Nearmap API key", "show pictures of the earth at your cost", named(["nearmap"], chars(classes.base64Url, 48)), "https://docs.nearmap.com/"),
  ],
};
