import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const besnappy: Provider = {
  id: "besnappy",
  name: "BeSnappy",
  hosts: ["besnappy.com"],
  page: "https://app.besnappy.com",
  kinds: [
    secret("besnappy-api-key", "BeSnappy API key", "read and answer tickets", named(["besnappy"], chars(classes.lowerAlphanumeric, 64)), "https://github.com/BeSnappy/api-docs"),
  ],
};
