import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bentoml: Provider = {
  id: "bentoml",
  name: "BentoCloud",
  hosts: ["bentoml.com", "bentoml.ai"],
  page: "https://cloud.bentoml.com/api-tokens",
  kinds: [
    secret("bentoml-api-token", "BentoCloud API token", "deploy and use models at your cost", named(["bentoml", "bento_cloud"], chars(classes.lowerAlphanumeric, 20, 32)), "https://docs.bentoml.com/en/latest/scale-with-bentocloud/manage-api-tokens.html"),
  ],
};
