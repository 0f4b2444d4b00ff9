import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

/** Its token is base64 of a JSON text that begins with its API key. */
export const uploadthing: Provider = {
  id: "uploadthing",
  name: "UploadThing",
  hosts: ["uploadthing.com"],
  page: "https://uploadthing.com/dashboard",
  kinds: [
    secret("uploadthing-token", "UploadThing token", "read and delete the files of an application", named(["upload_thing"], "eyJhcGlLZXkiOiJza19", chars(classes.base64, 40, 300)), "https://docs.uploadthing.com/api-reference/ut-api"),
  ],
};
