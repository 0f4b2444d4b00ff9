import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

/** Kubernetes, on machines of its owner. */
export const kubernetes: Provider = {
  id: "kubernetes",
  name: "Kubernetes",
  hosts: [],
  page: null,
  kinds: [
    secret("kubernetes-bootstrap-token", "Kubernetes bootstrap token", "join machines to the cluster", named(["kubeadm", "bootstrap_token", "kubeadm_token", "k8s_token", "kube_token"], chars(classes.lowerAlphanumeric, 6), ".", chars(classes.lowerAlphanumeric, 16)), "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/"),
    secret("kubernetes-node-token", "K3s server token", "join machines to the cluster and read its data", parts("K10", chars(classes.hex, 64), "::server:", chars(classes.lowerAlphanumeric, 16, 64)), "https://docs.k3s.io/cli/token"),
    secret("kubernetes-node-token-bootstrap", "K3s bootstrap token", "join machines to the cluster", parts("K10", chars(classes.hex, 64), "::", chars(classes.lowerAlphanumeric, 6), ".", chars(classes.lowerAlphanumeric, 16)), "https://docs.k3s.io/cli/token"),
    secret("kubernetes-encryption-key", "Kubernetes encryption key", "read the secrets in a copy of the cluster's data", named(["encryptionconfiguration", "aescbc", "aesgcm", "secretbox"], chars(classes.base64, 43), "="), "https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/"),
  ],
};
