import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const solcast: Provider = {
  id: "solcast",
  name: "Solcast",
  hosts: ["solcast.com", "solcast.com.au"],
  page: "https://toolkit.solcast.com.au",
  kinds: [
    secret("solcast-api-key", "Solcast API key", "use your quota of forecasts", named(["solcast"], chars(classes.base64Url, 32)), "https://docs.solcast.com.au"),
  ],
};
