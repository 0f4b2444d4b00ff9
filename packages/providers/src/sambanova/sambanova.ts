import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const sambanova: Provider = {
  id: "sambanova",
  name: "SambaNova",
  hosts: ["sambanova.ai"],
  page: "https://cloud.sambanova.ai/apis",
  kinds: [
    secret("sambanova-api-key", "SambaNova API key", "use models at your cost", named(["sambanova"], ...uuid), "https://docs.sambanova.ai/cloud/docs/get-started/overview"),
  ],
};
