import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const oneinch: Provider = {
  id: "oneinch",
  name: "1inch",
  hosts: ["1inch.dev", "1inch.io"],
  page: "https://portal.1inch.dev",
  kinds: [
    secret("oneinch-api-key", "1inch API key", "quote and route trades within your quota", named(["one_inch", "1inch"], chars(classes.alphanumeric, 32)), "https://portal.1inch.dev/documentation/overview"),
  ],
};
