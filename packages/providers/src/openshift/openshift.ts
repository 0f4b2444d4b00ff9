import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

/** OpenShift, on machines of its owner. */
export const openshift: Provider = {
  id: "openshift",
  name: "OpenShift",
  hosts: ["openshift.com", "redhat.com"],
  page: null,
  kinds: [
    secret("openshift-token", "OpenShift token", "do on the cluster what its user may", prefixed("sha256~", classes.base64Url, 43), "https://docs.redhat.com/en/documentation/openshift_container_platform"),
  ],
};
