import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.ramp.com/developer-api/v1/authorization";

export const ramp: Provider = {
  id: "ramp",
  name: "Ramp",
  hosts: ["ramp.com"],
  page: "https://app.ramp.com/settings/developer",
  kinds: [
    secret("ramp-client-secret", "Ramp client secret", "read and change spending of your business", prefixed("ramp_sec_", classes.alphanumeric, 40, 64), docs),
    secret("ramp-access-token", "Ramp access token", "read and change spending for some days", prefixed("ramp_business_tok_", classes.alphanumeric, 40, 80), docs),
    secret("ramp-legacy-token", "Ramp access token (older)", "read and change spending for some days", prefixed("ramp_tok_", classes.alphanumeric, 40, 80), docs),
    secret("ramp-client-id", "Ramp client ID", "tells the application; it is no secret alone", prefixed("ramp_id_", classes.alphanumeric, 32, 48), docs, { nature: "publishable" }),
  ],
};
