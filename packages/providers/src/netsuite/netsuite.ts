import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const netsuite: Provider = {
  id: "netsuite",
  name: "NetSuite",
  hosts: ["netsuite.com", "oracle.com"],
  page: null,
  kinds: [
    secret("netsuite-secret", "NetSuite consumer or token secret", "read and change the company's books", named(["net_suite", "netsuite_token", "netsuite_consumer", "ns_consumer", "ns_token", "nlauth"], chars(classes.hex, 64)), "https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247337262.html"),
  ],
};
