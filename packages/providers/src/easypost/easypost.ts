import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const easypost: Provider = {
  id: "easypost",
  name: "EasyPost",
  hosts: ["easypost.com"],
  page: "https://www.easypost.com/account/api-keys",
  kinds: [
    secret("easypost-api-key", "EasyPost API key", "buy postage at your cost", prefixed("EZAK", classes.alphanumeric, 54), "https://docs.easypost.com/docs/authentication"),
    secret("easypost-test-key", "EasyPost test API key", "buy postage that does not exist", prefixed("EZTK", classes.alphanumeric, 54), "https://docs.easypost.com/docs/authentication", { nature: "test" }),
  ],
};
