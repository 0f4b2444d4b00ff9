import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const logentries: Provider = {
  id: "logentries",
  name: "Logentries",
  hosts: ["logentries.com"],
  page: "https://logentries.com",
  kinds: [
    secret("logentries-token", "Logentries log token", "write into its log", named(["log_entries", "le_token"], ...uuid), "https://docs.rapid7.com/insightops/token-tcp/"),
  ],
};
