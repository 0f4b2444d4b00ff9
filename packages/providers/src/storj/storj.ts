import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://storj.dev/dcs/access";
const near = ["storj"];
const lowerBase32 = { inClass: "a-z2-7", drawn: "abcdefghijklmnopqrstuvwxyz234567" };

export const storj: Provider = {
  id: "storj",
  name: "Storj",
  hosts: ["storj.io", "storjshare.io"],
  page: "https://storj.io",
  kinds: [
    secret("storj-access-key", "Storj S3 access key", "tells the key; with its secret, read and delete files", named(near, "j", chars(lowerBase32, 27)), docs),
    secret("storj-secret-key", "Storj S3 secret key", "read, change and delete files", named(near, "j", chars(lowerBase32, 52)), docs),
    secret("storj-access-grant", "Storj access grant", "read, change and delete files, and decrypt them", named(near, "1", chars(classes.base58, 90, 380)), docs),
  ],
};
