import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const runway: Provider = {
  id: "runway",
  name: "Runway",
  hosts: ["runwayml.com"],
  page: "https://dev.runwayml.com",
  kinds: [
    secret("runway-api-secret", "Runway API secret", "make videos at your cost", prefixed("key_", classes.hex, 128), "https://docs.dev.runwayml.com/guides/setup/"),
  ],
};
