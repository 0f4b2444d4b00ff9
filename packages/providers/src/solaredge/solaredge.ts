import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const solaredge: Provider = {
  id: "solaredge",
  name: "SolarEdge",
  hosts: ["solaredge.com"],
  page: "https://monitoring.solaredge.com",
  kinds: [
    secret("solaredge-api-key", "SolarEdge API key", "read what your panels yield", named(["solar_edge"], chars(classes.upperAlphanumeric, 32)), "https://knowledge-center.solaredge.com/sites/kc/files/se_monitoring_api.pdf"),
  ],
};
