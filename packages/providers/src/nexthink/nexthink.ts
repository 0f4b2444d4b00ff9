import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nexthink: Provider = {
  id: "nexthink",
  name: "Nexthink",
  hosts: ["nexthink.com"],
  page: null,
  kinds: [
    secret("nexthink-client-secret", "Nexthink client secret", "read and act on your organization's devices", named(["nexthink"], chars(classes.base64Url, 64)), "https://docs.nexthink.com/api"),
  ],
};
