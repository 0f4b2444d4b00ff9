import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.reown.com/cloud/relay";

export const walletconnect: Provider = {
  id: "walletconnect",
  name: "WalletConnect (Reown)",
  hosts: ["walletconnect.com", "reown.com"],
  page: "https://cloud.reown.com",
  kinds: [
    secret("walletconnect-project-id", "WalletConnect (Reown) project ID", "connect wallets within your quota", named(["wallet_connect", "reown"], chars(classes.hex, 32)), docs, { nature: "publishable" }),
    secret("walletconnect-project-secret", "WalletConnect (Reown) project secret", "act as your project", named(["walletconnect_secret", "reown_secret", "walletconnect", "reown"], ...uuid), docs),
  ],
};
