import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const deepinfra: Provider = {
  id: "deepinfra",
  name: "DeepInfra",
  hosts: ["deepinfra.com"],
  page: "https://deepinfra.com/dash/api_keys",
  kinds: [
    secret("deepinfra-api-key", "DeepInfra API key", "use models at your cost", named(["deepinfra"], chars(classes.alphanumeric, 32)), "https://deepinfra.com/docs/getting-started"),
  ],
};
