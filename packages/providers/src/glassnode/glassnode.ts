import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const glassnode: Provider = {
  id: "glassnode",
  name: "Glassnode",
  hosts: ["glassnode.com"],
  page: null,
  kinds: [
    secret("glassnode-api-key", "Glassnode API key", "use up your quota", named(["glassnode"], chars(classes.alphanumeric, 27)), "https://docs.glassnode.com/basic-api/api-key"),
  ],
};
