import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const segmind: Provider = {
  id: "segmind",
  name: "Segmind",
  hosts: ["segmind.com"],
  page: "https://cloud.segmind.com/console/api-keys",
  kinds: [
    secret("segmind-api-key", "Segmind API key", "use models at your cost", prefixed("SG_", classes.hex, 16), "https://docs.segmind.com"),
  ],
};
