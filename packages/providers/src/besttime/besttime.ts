import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://documentation.besttime.app/";

export const besttime: Provider = {
  id: "besttime",
  name: "BestTime",
  hosts: ["besttime.app"],
  page: "https://besttime.app/api/v1/",
  kinds: [
    secret("besttime-private-key", "BestTime private API key", "use up your credits", prefixed("pri_", classes.hex, 32), docs),
    secret("besttime-public-key", "BestTime public API key", "read forecasts you already made", prefixed("pub_", classes.hex, 32), docs, { nature: "publishable" }),
  ],
};
