import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.keeper.io/en/keeperpam/secrets-manager/about/one-time-token";
const near = ["ksm", "ksm_token", "keeper_token", "keeper_secrets", "keeper_ksm", "keeper_one_time", "keeper"];

export const keeper: Provider = {
  id: "keeper",
  name: "Keeper",
  hosts: ["keepersecurity.com", "keepersecurity.eu"],
  page: "https://keepersecurity.com/vault",
  kinds: [
    secret("keeper-one-time-token", "Keeper Secrets Manager one-time token", "read the secrets of its application, once", named(near, "US:", chars(classes.base64Url, 43)), docs),
    secret("keeper-one-time-token-eu", "Keeper Secrets Manager one-time token (EU)", "read the secrets of its application, once", named(near, "EU:", chars(classes.base64Url, 43)), docs),
    secret("keeper-config", "Keeper Secrets Manager configuration", "read the secrets of its application", prefixed("ewogICJob3N0bmFtZSI6", classes.base64, 300, 1200), "https://docs.keeper.io/en/keeperpam/secrets-manager/about/secrets-manager-configuration"),
    secret("keeper-config-compact", "Keeper Secrets Manager configuration (compact)", "read the secrets of its application", prefixed("eyJob3N0bmFtZSI6", classes.base64, 300, 1200), "https://docs.keeper.io/en/keeperpam/secrets-manager/about/secrets-manager-configuration"),
  ],
};
