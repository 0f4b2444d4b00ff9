import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.vectara.com/docs/console-ui/api-access-overview";

export const vectara: Provider = {
  id: "vectara",
  name: "Vectara",
  hosts: ["vectara.com", "vectara.io"],
  page: "https://console.vectara.com/console/apiAccess/apiKeys",
  kinds: [
    secret("vectara-query-key", "Vectara query API key", "ask a corpus", prefixed("zqt_", classes.base64Url, 30, 60), docs),
    secret("vectara-index-key", "Vectara query and index API key", "ask and change a corpus", prefixed("zwt_", classes.base64Url, 30, 60), docs),
    secret("vectara-personal-key", "Vectara personal API key", "change all corpora as you", prefixed("zut_", classes.base64Url, 30, 60), docs),
  ],
};
