import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://x-series-api.lightspeedhq.com/docs/authorization";

export const lightspeed: Provider = {
  id: "lightspeed",
  name: "Lightspeed",
  hosts: ["lightspeedhq.com", "vendhq.com", "retail.lightspeed.app"],
  page: "https://developers.lightspeedhq.com",
  kinds: [
    secret("lightspeed-personal-token", "Lightspeed Retail personal token", "read and change your shop", prefixed("lsxs_pt_", classes.alphanumeric, 20, 60), docs),
    secret("lightspeed-access-token", "Lightspeed access token", "read and change its shop", prefixed("lsxs_at_", classes.alphanumeric, 20, 60), docs),
    secret("lightspeed-refresh-token", "Lightspeed refresh token", "get new access tokens", prefixed("lsxs_rt_", classes.alphanumeric, 20, 60), docs),
    secret("lightspeed-client-secret", "Lightspeed client secret", "act as your application", named(["lightspeed_client", "lightspeed_secret", "lightspeedhq", "lightspeed_api", "vendhq"], chars(classes.hex, 64)), docs),
  ],
};
