import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys";

export const rancher: Provider = {
  id: "rancher",
  name: "Rancher",
  hosts: ["rancher.com"],
  page: null,
  kinds: [
    secret("rancher-bearer-token", "Rancher API bearer token", "run anything in your clusters", parts("token-", chars(classes.lowerAlphanumeric, 5), ":", chars(classes.lowerAlphanumeric, 54)), docs),
    secret("rancher-kubeconfig-token", "Rancher kubeconfig token", "run anything in your clusters", parts("kubeconfig-u", chars(classes.base64Url, 5, 24), ":", chars(classes.lowerAlphanumeric, 54)), docs),
    secret("rancher-secret-key", "Rancher secret key", "run anything in your clusters, with its access key", named(["rancher"], chars(classes.lowerAlphanumeric, 54)), docs),
  ],
};
