import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

/** Nomad, on servers of their owner. */
export const nomad: Provider = {
  id: "nomad",
  name: "Nomad",
  hosts: ["nomadproject.io", "hashicorp.com"],
  page: null,
  kinds: [
    secret("nomad-acl-token", "Nomad ACL token", "run and stop jobs, as its policies allow", named(["nomad_token", "nomad_bootstrap", "x-nomad-token", "nomad_acl", "nomad_secret"], ...uuid), "https://developer.hashicorp.com/nomad/docs/secure/acl/tokens"),
    secret("nomad-gossip-key", "Nomad gossip key", "read and forge what its servers say", named(["nomad_gossip", "nomad_encrypt"], chars(classes.base64, 43), "="), "https://developer.hashicorp.com/nomad/docs/secure/traffic/gossip-encryption"),
  ],
};
