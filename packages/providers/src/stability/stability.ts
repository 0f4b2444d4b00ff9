import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const stability: Provider = {
  id: "stability",
  name: "Stability AI",
  hosts: ["stability.ai"],
  page: "https://platform.stability.ai/account/keys",
  kinds: [
    secret("stability-api-key", "Stability AI API key", "make pictures at your cost", named(["stability", "stability_ai", "stable_diffusion", "dreamstudio"], "sk-", chars(classes.alphanumeric, 48)), "https://platform.stability.ai/docs/getting-started/authentication"),
  ],
};
