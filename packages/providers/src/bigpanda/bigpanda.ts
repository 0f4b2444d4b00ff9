import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.bigpanda.io/reference/authentication";

export const bigpanda: Provider = {
  id: "bigpanda",
  name: "BigPanda",
  hosts: ["bigpanda.io"],
  page: "https://a.bigpanda.io",
  kinds: [
    secret("bigpanda-api-key", "BigPanda user API key", "act as you on alerts", prefixed("BPU", classes.alphanumeric, 32), docs),
    secret("bigpanda-token", "BigPanda organization token", "send alerts", named(["big_panda"], chars(classes.hex, 32)), docs),
  ],
};
