import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://unsplash.com/documentation#authorization";
const near = ["unsplash"];

export const unsplash: Provider = {
  id: "unsplash",
  name: "Unsplash",
  hosts: ["unsplash.com"],
  page: "https://unsplash.com/oauth/applications",
  kinds: [
    secret("unsplash-access-key", "Unsplash access key or secret key", "act as your application", named(near, chars(classes.base64Url, 43)), docs),
    secret("unsplash-access-key-older", "Unsplash access key or secret key (older)", "act as your application", named(near, chars(classes.hex, 64)), docs),
  ],
};
