import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cloudimage: Provider = {
  id: "cloudimage",
  name: "Cloudimage",
  hosts: ["cloudimage.io"],
  page: null,
  kinds: [
    secret("cloudimage-key", "Cloudimage key", "purge and change what your images' network holds", named(["cloudimage"], chars(classes.lowerAlphanumeric, 30)), "https://docs.cloudimage.io/"),
  ],
};
