import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.lyra.com/fr/rest/V4.0/api/kb/authentication.html";

export const lyra: Provider = {
  id: "lyra",
  name: "Lyra (PayZen)",
  hosts: ["lyra.com", "payzen.eu", "systempay.fr"],
  page: null,
  kinds: [
    secret("lyra-password", "Lyra (PayZen) production password", "take and refund payments", prefixed("prodpassword_", classes.alphanumeric, 30, 64), docs),
    secret("lyra-test-password", "Lyra (PayZen) test password", "use the sandbox", prefixed("testpassword_", classes.alphanumeric, 30, 64), docs, { nature: "test" }),
    secret("lyra-public-key", "Lyra (PayZen) public key", "show a form for a payment", prefixed("publickey_", classes.alphanumeric, 30, 64), docs, { nature: "publishable" }),
    secret("lyra-test-public-key", "Lyra (PayZen) test public key", "show a form in the sandbox", prefixed("testpublickey_", classes.alphanumeric, 30, 64), docs, { nature: "publishable" }),
  ],
};
