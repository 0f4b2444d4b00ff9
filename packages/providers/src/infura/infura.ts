import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.metamask.io/services/how-to/secure-an-api/api-key/";

export const infura: Provider = {
  id: "infura",
  name: "Infura",
  hosts: ["infura.io", "metamask.io"],
  page: "https://developer.metamask.io",
  kinds: [
    secret("infura-api-key", "Infura API key", "use nodes at your cost", named(["infura", "infura_api", "infura_project", "infura.io", "infuraid"], chars(classes.hex, 32)), docs),
    secret("infura-api-key-secret", "Infura API key secret", "use nodes at your cost, also where a secret is required", named(["infura_secret", "infura_api_key_secret", "infura_project_secret", "infura_ipfs_secret"], chars(classes.base64, 43, 64)), docs),
  ],
};
