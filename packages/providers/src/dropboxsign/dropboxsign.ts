import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const dropboxsign: Provider = {
  id: "dropboxsign",
  name: "Dropbox Sign",
  hosts: ["hellosign.com"],
  page: "https://app.hellosign.com/home/myAccount#api",
  kinds: [
    secret("dropboxsign-api-key", "Dropbox Sign API key", "send documents to be signed, and read them", named(["dropbox_sign", "hello_sign"], chars(classes.hex, 64)), "https://developers.hellosign.com/api/reference/authentication/"),
  ],
};
