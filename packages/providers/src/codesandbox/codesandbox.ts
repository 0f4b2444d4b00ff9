import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const codesandbox: Provider = {
  id: "codesandbox",
  name: "CodeSandbox",
  hosts: ["codesandbox.io"],
  page: "https://codesandbox.io/t/api",
  kinds: [
    secret("codesandbox-token", "CodeSandbox API token", "make and read sandboxes of the workspace", prefixed("csb_v1_", classes.base64Url, 43), "https://codesandbox.io/docs/sdk"),
  ],
};
