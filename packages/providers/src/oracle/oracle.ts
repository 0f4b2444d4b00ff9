import { chars, classes, named, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.oracle.com/en-us/iaas/Content/Identity/access/managing-user-credentials.htm";

export const oracle: Provider = {
  id: "oracle",
  name: "Oracle Cloud",
  hosts: ["oracle.com", "oraclecloud.com"],
  page: "https://cloud.oracle.com/identity/domains/my-profile/auth-tokens",
  kinds: [
    secret("oracle-customer-secret-key", "Oracle Cloud customer secret key", "read and write the buckets it may", named(["oci_secret", "oci_s3", "oci_customer", "oracle_secret", "oci_access", "oci_storage"], chars(classes.base64, 43), "="), docs),
    secret("oracle-idcs-secret", "Oracle Cloud identity domain client secret", "act as its application", named(["idcs_client", "idcs_secret", "idcs", "oci_client_secret", "oracle_client"], ...uuid), docs),
    secret("oracle-oci-user", "Oracle Cloud user identifier", "tells the user", prefixed("ocid1.user.oc1..", classes.lowerAlphanumeric, 60), docs, { nature: "publishable" }),
  ],
};
