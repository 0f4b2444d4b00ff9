import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const linode: Provider = {
  id: "linode",
  name: "Linode",
  hosts: ["linode.com", "akamai.com"],
  page: "https://cloud.linode.com/profile/tokens",
  kinds: [
    secret("linode-personal-token", "Linode personal access token", "start, change and delete what its scopes allow", named(["linode"], chars(classes.hex, 64)), "https://techdocs.akamai.com/linode-api/reference/get-started"),
    secret("linode-object-storage-secret", "Linode Object Storage secret key", "read and write the buckets it may", named(["linode_obj", "linode_object", "linode_s3", "linode_secret"], chars(classes.alphanumeric, 40)), "https://techdocs.akamai.com/cloud-computing/docs/manage-access-keys"),
  ],
};
