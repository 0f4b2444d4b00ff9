import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.mergify.com/api/";

export const mergify: Provider = {
  id: "mergify",
  name: "Mergify",
  hosts: ["mergify.com"],
  page: "https://dashboard.mergify.com",
  kinds: [
    secret("mergify-application-key", "Mergify application key", "read and change merge queues", prefixed("mka_", classes.base64Url, 30, 100), docs),
    secret("mergify-application-key-older", "Mergify application key (older)", "read and change merge queues", named(["mergify"], chars(classes.base64Url, 40, 100)), docs),
  ],
};
