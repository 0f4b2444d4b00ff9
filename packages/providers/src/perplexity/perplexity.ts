import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const perplexity: Provider = {
  id: "perplexity",
  name: "Perplexity",
  hosts: ["perplexity.ai"],
  page: "https://www.perplexity.ai/account/api/keys",
  kinds: [
    secret("perplexity-api-key", "Perplexity API key", "use models at your cost", prefixed("pplx-", classes.alphanumeric, 40, 64), "https://docs.perplexity.ai/docs/getting-started/quickstart"),
  ],
};
