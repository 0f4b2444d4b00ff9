import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const finage: Provider = {
  id: "finage",
  name: "Finage",
  hosts: ["finage.co.uk"],
  page: null,
  kinds: [
    secret("finage-api-key", "Finage API key", "use up your quota", prefixed("API_KEY", classes.upperAlphanumeric, 32), "https://finage.co.uk/docs/api/getting-started"),
  ],
};
