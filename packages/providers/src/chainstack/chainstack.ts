import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.chainstack.com/reference/platform-api-getting-started";
const near = ["chainstack", "p2pify"];

export const chainstack: Provider = {
  id: "chainstack",
  name: "Chainstack",
  hosts: ["chainstack.com", "p2pify.com"],
  page: "https://console.chainstack.com/user/settings/api-keys",
  kinds: [
    secret("chainstack-api-key", "Chainstack API key", "make and delete nodes at your cost", named(near, chars(classes.alphanumeric, 8), ".", chars(classes.alphanumeric, 32)), docs),
    secret("chainstack-node-key", "Chainstack node key", "use up your node's quota", named(near, chars(classes.hex, 32)), docs),
  ],
};
