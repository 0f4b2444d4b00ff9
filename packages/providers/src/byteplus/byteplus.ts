import { chars, classes, named, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.volcengine.com/docs/6291/65568";
const near = ["volcengine", "volc", "byteplus", "volc_access", "volc_secret", "ark_api_key", "volces"];

export const byteplus: Provider = {
  id: "byteplus",
  name: "BytePlus",
  hosts: ["byteplus.com", "volcengine.com", "volces.com"],
  page: "https://console.volcengine.com/iam/keymanage/",
  kinds: [
    secret("byteplus-access-key", "BytePlus access key ID", "tells the account; with its secret, act as its user", prefixed("AKLT", classes.alphanumeric, 43), docs),
    secret("byteplus-secret-key", "BytePlus secret access key", "act as its user in the whole account", named(near, chars(classes.base64, 58), "=="), docs),
    secret("byteplus-ark-key", "BytePlus ModelArk key", "use models at your cost", named(near, ...uuid), "https://docs.byteplus.com/en/docs/ModelArk/1361424"),
  ],
};
