import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://modal.com/docs/reference/modal.config";

export const modal: Provider = {
  id: "modal",
  name: "Modal",
  hosts: ["modal.com"],
  page: "https://modal.com/settings/tokens",
  kinds: [
    secret("modal-token-secret", "Modal token secret", "run programs at your cost, with its ID", prefixed("as-", classes.alphanumeric, 22), docs),
    secret("modal-token-id", "Modal token ID", "tells the account; with its secret, run programs", prefixed("ak-", classes.alphanumeric, 22), docs),
    secret("modal-proxy-secret", "Modal proxy token secret", "call your protected endpoints", prefixed("ws-", classes.alphanumeric, 22), "https://modal.com/docs/guide/webhook-proxy-auth"),
    secret("modal-proxy-id", "Modal proxy token ID", "tells the token; with its secret, call endpoints", prefixed("wk-", classes.alphanumeric, 22), "https://modal.com/docs/guide/webhook-proxy-auth"),
  ],
};
