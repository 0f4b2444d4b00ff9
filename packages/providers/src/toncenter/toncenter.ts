import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const toncenter: Provider = {
  id: "toncenter",
  name: "TON Center",
  hosts: ["toncenter.com", "tonapi.io"],
  page: "https://t.me/toncenter",
  kinds: [
    secret("toncenter-api-key", "TON Center API key", "query the chain within your quota", named(["ton_center", "ton_api"], chars(classes.hex, 64)), "https://toncenter.com/api/v2/"),
  ],
};
