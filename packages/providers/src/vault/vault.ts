import { alphanumeric, shortened } from "../draw.ts";
import { chars, classes, named, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Draw, Provider } from "../provider.ts";

const old = (draw: Draw): string => `s.${draw.of(alphanumeric, 24)}`;

/** HashiCorp Vault, and OpenBao, which kept its tokens. It runs on its owner's host: the user's record says which. */
export const vault: Provider = {
  id: "vault",
  name: "HashiCorp Vault",
  hosts: [],
  page: null,
  kinds: [
    {
      id: "vault-service", name: "HashiCorp Vault service token", reach: "read the secrets its policies allow", nature: "secret",
      ...prefixed("hvs.", classes.base64Url, 24, 200),
      source: ["https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes"],
    },
    {
      id: "vault-batch", name: "HashiCorp Vault batch token", reach: "read the secrets its policies allow", nature: "secret",
      ...prefixed("hvb.", classes.base64Url, 100, 400),
      source: ["https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes"],
    },
    {
      id: "vault-recovery", name: "HashiCorp Vault recovery token", reach: "mend a sealed Vault", nature: "secret",
      ...prefixed("hvr.", classes.base64Url, 24, 200),
      source: ["https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes"],
    },
    {
      id: "vault-legacy", name: "Vault token (old)", reach: "read and change what its policies allow", nature: "secret",
      anchors: null,
      near: ["vault_token", "x-vault-token", "vault"],
      pattern: /s\.[A-Za-z0-9]{24}/y,
      boundary: "A-Za-z0-9_.-",
      source: ["https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes"],
      examples: (draw) => ({ hits: [old(draw)], misses: ["X-Vault-Token: ...", "VAULT_TOKEN=$(vault print token)"], twins: [shortened(old(draw)), `${old(draw)}a`, old(draw).replace("s.", "t.")] }),
    },
    secret("vault-approle-secret", "HashiCorp Vault AppRole secret ID", "make tokens of its role, together with the role's ID", named(["vault_secret_id", "vault_approle", "approle"], ...uuid), "https://developer.hashicorp.com/vault/docs/auth/approle"),
    secret("vault-unseal-key", "HashiCorp Vault unseal or recovery key", "open a sealed Vault, together with other such keys", named(["unseal_key", "recovery key", "vault_unseal", "unseal"], chars(classes.base64, 43), "="), "https://developer.hashicorp.com/vault/docs/concepts/seal"),
    secret("vault-unseal-key-share", "HashiCorp Vault unseal key", "open a sealed Vault, together with other such keys", named(["unseal_key", "recovery key", "vault_unseal", "unseal"], chars(classes.base64, 44)), "https://developer.hashicorp.com/vault/docs/concepts/seal"),
    secret("vault-unseal-key-hex", "HashiCorp Vault unseal key", "open a sealed Vault, together with other such keys", named(["unseal_key", "keys_hex", "vault_unseal", "unseal"], chars(classes.hex, 64, 66)), "https://developer.hashicorp.com/vault/docs/concepts/seal"),
  ],
};
