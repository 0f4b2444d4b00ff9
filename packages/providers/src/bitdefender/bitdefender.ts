import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bitdefender: Provider = {
  id: "bitdefender",
  name: "Bitdefender GravityZone",
  hosts: ["bitdefender.com"],
  page: "https://cloud.gravityzone.bitdefender.com",
  kinds: [
    secret("bitdefender-api-key", "Bitdefender GravityZone API key", "read and change endpoint protection", named(["bitdefender", "gravityzone"], chars(classes.hex, 64)), "https://www.bitdefender.com/business/support/en/77209-125277-public-api.html"),
  ],
};
