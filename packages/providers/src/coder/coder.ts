import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const coder: Provider = {
  id: "coder",
  name: "Coder",
  hosts: ["coder.com"],
  page: null,
  kinds: [
    secret("coder-session-token", "Coder session token", "act as you in your workspaces", named(["coder_session_token", "coder_token", "coder_agent_token", "coder_session"], chars(classes.alphanumeric, 10), "-", chars(classes.alphanumeric, 22)), "https://coder.com/docs/admin/users/sessions-tokens"),
  ],
};
