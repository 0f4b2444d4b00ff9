import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const astronomer: Provider = {
  id: "astronomer",
  name: "Astro",
  hosts: ["astronomer.io"],
  page: "https://cloud.astronomer.io",
  kinds: [
    secret("astronomer-api-token", "Astro API token", "deploy and change pipelines", named(["astro_api_token", "astronomer", "astro_token", "astronomer_api"], "eyJ", chars(classes.base64Url, 17, 120), ".", "eyJ", chars(classes.base64Url, 100, 1000), ".", chars(classes.base64Url, 340, 700)), "https://www.astronomer.io/docs/astro/workspace-api-tokens"),
  ],
};
