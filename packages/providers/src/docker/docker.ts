import { classes, prefixed } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const docker: Provider = {
  id: "docker",
  name: "Docker",
  hosts: ["docker.com"],
  page: "https://app.docker.com/settings/personal-access-tokens",
  kinds: [
    {
      id: "docker-personal", name: "Docker personal access token", reach: "push images as you", nature: "secret",
      ...prefixed("dckr_pat_", classes.base64Url, 27),
      source: ["https://docs.docker.com/security/access-tokens/"],
    },
    {
      id: "docker-organization", name: "Docker organization access token", reach: "push and pull the organization’s images", nature: "secret",
      ...prefixed("dckr_oat_", classes.base64Url, 32),
      source: ["https://docs.docker.com/enterprise/security/access-tokens/"],
    },
  ],
};
