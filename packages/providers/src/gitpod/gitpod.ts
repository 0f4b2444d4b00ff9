import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.gitpod.io/docs/classic/user/configure/user-settings/access-tokens";

export const gitpod: Provider = {
  id: "gitpod",
  name: "Gitpod",
  hosts: ["gitpod.io"],
  page: "https://gitpod.io/user/tokens",
  kinds: [
    secret("gitpod-token", "Gitpod access token", "start workspaces and read what is in them", prefixed("gitpod_pat_", classes.base64Url, 36, 120), docs),
  ],
};
