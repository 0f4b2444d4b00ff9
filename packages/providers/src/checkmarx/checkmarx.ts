import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const checkmarx: Provider = {
  id: "checkmarx",
  name: "Checkmarx",
  hosts: ["checkmarx.com", "checkmarx.net"],
  page: null,
  kinds: [
    secret("checkmarx-client-secret", "Checkmarx OAuth client secret", "read and start scans", named(["checkmarx", "cx_apikey", "cxone", "ast_cli"], chars(classes.alphanumeric, 32, 40)), "https://docs.checkmarx.com/en/34965-68774-generating-a-refresh-token--api-key-.html"),
  ],
};
