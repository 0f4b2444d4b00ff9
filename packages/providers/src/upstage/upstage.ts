import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const upstage: Provider = {
  id: "upstage",
  name: "Upstage",
  hosts: ["upstage.ai"],
  page: "https://console.upstage.ai/api-keys",
  kinds: [
    secret("upstage-api-key", "Upstage API key", "use models at your cost", named(["upstage"], "up_", chars(classes.alphanumeric, 24, 36)), "https://console.upstage.ai/docs/getting-started"),
  ],
};
