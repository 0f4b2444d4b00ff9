import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const openobserve: Provider = {
  id: "openobserve",
  name: "OpenObserve",
  hosts: ["openobserve.ai"],
  page: "https://cloud.openobserve.ai",
  kinds: [
    secret("openobserve-ingest-token", "OpenObserve token", "send and read logs as its user", named(["open_observe", "zo_root"], chars(classes.alphanumeric, 16)), "https://openobserve.ai/docs/"),
  ],
};
