import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const rainforestqa: Provider = {
  id: "rainforestqa",
  name: "Rainforest QA",
  hosts: ["rainforestqa.com"],
  page: "https://app.rainforestqa.com/settings/integrations",
  kinds: [
    secret("rainforestqa-api-token", "Rainforest QA API token", "run tests at your cost", named(["rainforest_qa", "rainforest_api", "rainforest_token", "rainforest"], chars(classes.hex, 32)), "https://help.rainforestqa.com/docs/api"),
  ],
};
