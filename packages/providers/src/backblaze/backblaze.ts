import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.backblaze.com/docs/cloud-storage-application-keys";
const near = ["backblaze", "b2_application", "b2_app_key", "b2_key", "b2applicationkey", "b2_account_key"];

export const backblaze: Provider = {
  id: "backblaze",
  name: "Backblaze B2",
  hosts: ["backblaze.com", "backblazeb2.com"],
  page: "https://secure.backblaze.com/app_keys.htm",
  kinds: [
    secret("backblaze-application-key", "Backblaze B2 application key", "read and change the buckets it was given", parts("K00", chars(classes.digits, 1), chars(classes.base64, 27)), docs),
    secret("backblaze-key-id", "Backblaze B2 key ID", "tells the account; with its key, read the buckets", named(near, "00", chars(classes.hex, 10), chars(classes.digits, 13)), docs),
    secret("backblaze-master-id", "Backblaze B2 account ID", "tells the account; with its master key, read all buckets", named(near, chars(classes.hex, 12)), docs),
  ],
};
