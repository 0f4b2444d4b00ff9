import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ultravox: Provider = {
  id: "ultravox",
  name: "Ultravox",
  hosts: ["ultravox.ai"],
  page: "https://app.ultravox.ai/settings/",
  kinds: [
    secret("ultravox-api-key", "Ultravox API key", "make calls at your cost", named(["ultravox"], chars(classes.alphanumeric, 8), ".", chars(classes.alphanumeric, 32)), "https://docs.ultravox.ai/gettingstarted/quickstart/programmatic"),
  ],
};
