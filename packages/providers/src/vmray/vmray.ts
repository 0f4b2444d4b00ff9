import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const vmray: Provider = {
  id: "vmray",
  name: "VMRay",
  hosts: ["vmray.com"],
  page: "https://cloud.vmray.com",
  kinds: [
    secret("vmray-api-key", "VMRay API key", "read samples and send them in as you", named(["vmray"], chars(classes.alphanumeric, 32, 64)), "https://docs.vmray.com/"),
  ],
};
