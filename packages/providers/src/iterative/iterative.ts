import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const iterative: Provider = {
  id: "iterative",
  name: "DVC Studio",
  hosts: ["iterative.ai", "dvc.ai", "studio.datachain.ai"],
  page: "https://studio.datachain.ai/user/_/profile?section=accessTokens",
  kinds: [
    secret("iterative-access-token", "DVC Studio access token", "read and write your experiments and models", prefixed("isat_", classes.base64Url, 30, 80), "https://dvc.org/doc/studio/user-guide/account-management#tokens"),
  ],
};
