import { chars, classes, parts, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.neptune.ai/setup/setting_api_token/";

export const neptune: Provider = {
  id: "neptune",
  name: "neptune.ai",
  hosts: ["neptune.ai"],
  page: "https://app.neptune.ai",
  kinds: [
    secret("neptune-api-token", "neptune.ai API token", "read and write your experiments", prefixed("eyJhcGlfYWRkcmVzcyI6", classes.base64, 60, 300), docs),
    secret("neptune-api-token-padded", "neptune.ai API token (with its padding)", "read and write your experiments", parts("eyJhcGlfYWRkcmVzcyI6", chars(classes.base64, 60, 300), "="), docs),
    secret("neptune-api-token-double-padded", "neptune.ai API token (with two characters of padding)", "read and write your experiments", parts("eyJhcGlfYWRkcmVzcyI6", chars(classes.base64, 60, 300), "=="), docs),
  ],
};
