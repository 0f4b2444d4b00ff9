import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.konghq.com/konnect-api/";

export const kong: Provider = {
  id: "kong",
  name: "Kong",
  hosts: ["konghq.com"],
  page: "https://cloud.konghq.com/global/account/tokens",
  kinds: [
    secret("kong-personal-token", "Kong Konnect personal access token", "change gateways and services as you", prefixed("kpat_", classes.alphanumeric, 40, 60), docs),
    secret("kong-system-token", "Kong Konnect system account token", "change gateways and services", prefixed("spat_", classes.alphanumeric, 40, 60), docs),
    secret("kong-admin-token", "Kong Gateway admin token", "change the gateway", named(["kong_admin", "kong-admin-token", "kong_token", "kong_rbac"], chars(classes.alphanumeric, 32)), docs),
  ],
};
