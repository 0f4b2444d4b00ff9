import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const leonardo: Provider = {
  id: "leonardo",
  name: "Leonardo.Ai",
  hosts: ["leonardo.ai"],
  page: "https://app.leonardo.ai/api-access",
  kinds: [
    secret("leonardo-api-key", "Leonardo.Ai API key", "make pictures at your cost", named(["leonardo_api", "leonardo_key", "leonardo_ai", "leonardo.ai", "leonardo"], ...uuid), "https://docs.leonardo.ai/docs/create-your-api-key"),
  ],
};
