import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.neynar.com/";
const near = ["neynar"];

export const neynar: Provider = {
  id: "neynar",
  name: "Neynar",
  hosts: ["neynar.com"],
  page: "https://dev.neynar.com",
  kinds: [
    secret("neynar-api-key", "Neynar API key", "read and write Farcaster at your cost", named(near, chars(classes.upperHex, 8), "-", chars(classes.upperHex, 4), "-", chars(classes.upperHex, 4), "-", chars(classes.upperHex, 4), "-", chars(classes.upperHex, 12)), docs),
    secret("neynar-api-key-lower", "Neynar API key (small letters)", "read and write Farcaster at your cost", named(near, ...uuid), docs),
  ],
};
