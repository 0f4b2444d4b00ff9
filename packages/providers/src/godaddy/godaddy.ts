import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const godaddy: Provider = {
  id: "godaddy",
  name: "GoDaddy",
  hosts: ["godaddy.com"],
  page: "https://developer.godaddy.com/keys",
  kinds: [
    secret("godaddy-api-key", "GoDaddy API key", "change and buy domains, with its secret", named(["godaddy"], chars(classes.alphanumeric, 10, 14), "_", chars(classes.alphanumeric, 20, 24)), "https://developer.godaddy.com/getstarted"),
    secret("godaddy-api-secret", "GoDaddy API secret", "change and buy domains", named(["godaddy"], chars(classes.alphanumeric, 22)), "https://developer.godaddy.com/getstarted"),
  ],
};
