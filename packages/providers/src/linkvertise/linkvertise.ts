import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const linkvertise: Provider = {
  id: "linkvertise",
  name: "Linkvertise",
  hosts: ["linkvertise.com"],
  page: "https://publisher.linkvertise.com",
  kinds: [
    secret("linkvertise-api-token", "Linkvertise API token", "make links as you", named(["linkvertise"], chars(classes.hex, 64)), "https://linkvertise.com/"),
  ],
};
