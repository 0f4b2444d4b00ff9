import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://keen.io/docs/api/#authentication";
const near = ["keen_read", "keen_write", "keen_master", "keen_io", "keen_api", "keen.io", "keen_key"];

export const keen: Provider = {
  id: "keen",
  name: "Keen",
  hosts: ["keen.io"],
  page: "https://keen.io/dashboard",
  kinds: [
    secret("keen-key", "Keen read, write or master key", "read, add or delete your events", named(near, chars(classes.upperHex, 64, 128)), docs),
    secret("keen-key-other", "Keen key (older)", "read, add or delete your events", named(near, chars(classes.hex, 64, 352)), docs),
  ],
};
