import { classes, prefixed } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const vault: Provider = {
  id: "vault",
  name: "HashiCorp Vault",
  hosts: ["vaultproject.io", "hashicorp.com"],
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
  ],
};
