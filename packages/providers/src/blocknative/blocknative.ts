import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const blocknative: Provider = {
  id: "blocknative",
  name: "Blocknative",
  hosts: ["blocknative.com"],
  page: "https://explorer.blocknative.com/account",
  kinds: [
    secret("blocknative-api-key", "Blocknative API key", "use up your quota", named(["block_native"], ...uuid), "https://docs.blocknative.com/"),
  ],
};
