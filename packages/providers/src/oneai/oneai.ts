import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const oneai: Provider = {
  id: "oneai",
  name: "OneAI",
  hosts: ["oneai.com"],
  page: "https://studio.oneai.com/settings/api-keys",
  kinds: [
    secret("oneai-api-key", "One AI API key", "use models at your cost", named(["one_ai"], ...uuid), "https://docs.oneai.com/"),
  ],
};
