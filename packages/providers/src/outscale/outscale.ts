import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.outscale.com/en/userguide/About-Access-Keys.html";

export const outscale: Provider = {
  id: "outscale",
  name: "Outscale",
  hosts: ["outscale.com"],
  page: "https://cockpit.outscale.com",
  kinds: [
    secret("outscale-secret-key", "Outscale secret key", "do in the account what its user may", named(["outscale_secret", "outscale", "osc_secret_key", "osc_secret"], chars(classes.upperAlphanumeric, 40)), docs),
    secret("outscale-access-key", "Outscale access key", "tells the account; with its secret, act in it", named(["outscale_access", "outscale", "osc_access_key", "osc_access"], chars(classes.upperAlphanumeric, 20)), docs),
  ],
};
