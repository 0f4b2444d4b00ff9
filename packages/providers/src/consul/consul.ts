import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.hashicorp.com/consul/docs/secure/acl/token";

export const consul: Provider = {
  id: "consul",
  name: "Consul",
  hosts: [],
  page: null,
  kinds: [
    secret("consul-acl-token", "Consul ACL token", "read and change what its policies allow", named(["consul_http_token", "consul_token", "consul_bootstrap", "consul_acl", "consul_agent", "x-consul-token"], ...uuid), docs),
    secret("consul-gossip-key", "Consul gossip key", "read and forge what its servers say", named(["consul_gossip", "consul_encrypt"], chars(classes.base64, 43), "="), docs),
  ],
};
