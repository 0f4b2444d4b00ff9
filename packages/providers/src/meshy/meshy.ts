import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const meshy: Provider = {
  id: "meshy",
  name: "Meshy",
  hosts: ["meshy.ai"],
  page: "https://www.meshy.ai/settings/api",
  kinds: [
    secret("meshy-api-key", "Meshy API key", "make models at your cost", prefixed("msy_", classes.alphanumeric, 36, 60), "https://docs.meshy.ai/en/api/authentication"),
  ],
};
