import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const merge: Provider = {
  id: "merge",
  name: "Merge",
  hosts: ["merge.dev"],
  page: "https://app.merge.dev/configuration/keys",
  kinds: [
    secret("merge-access-key", "Merge access key", "read the connected tools of your customers", named(["merge_api", "merge_access", "merge_production", "merge.dev", "merge_dev", "merge_account"], chars(classes.base64Url, 40, 100)), "https://docs.merge.dev/merge-unified/overview/authentication"),
  ],
};
