import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://apidocs.aikido.dev/";

export const aikido: Provider = {
  id: "aikido",
  name: "Aikido",
  hosts: ["aikido.dev"],
  page: "https://app.aikido.dev/settings/integrations/api/aikido",
  kinds: [
    secret("aikido-client-secret", "Aikido client secret", "read your findings", named(["aikido"], "AIK_SECRET_", chars(classes.base64Url, 40, 80)), docs),
    secret("aikido-ci-token", "Aikido CI token", "start scans of your repositories", prefixed("AIK_CI_", classes.base64Url, 40, 80), docs),
    secret("aikido-runtime-token", "Aikido Zen token", "send and read runtime protection", prefixed("AIK_RUNTIME_", classes.base64Url, 30, 80), docs),
  ],
};
