import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nomic: Provider = {
  id: "nomic",
  name: "Nomic",
  hosts: ["nomic.ai"],
  page: "https://atlas.nomic.ai",
  kinds: [
    secret("nomic-api-key", "Nomic API key", "use models and maps of data at your cost", prefixed("nk-", classes.base64Url, 43), "https://docs.nomic.ai/"),
  ],
};
