import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.asaas.com/docs/autenticacao-1";

export const asaas: Provider = {
  id: "asaas",
  name: "Asaas",
  hosts: ["asaas.com"],
  page: "https://www.asaas.com/customerApiAccessToken/index",
  kinds: [
    secret("asaas-api-key", "Asaas API key", "charge customers and move your balance", prefixed("$aact_prod_", classes.base64, 140, 260), docs),
    secret("asaas-api-key-old", "Asaas API key (old form)", "charge customers and move your balance", prefixed("$aact_Y", classes.base64, 140, 200), docs),
    secret("asaas-api-key-sandbox", "Asaas sandbox API key", "use the sandbox", prefixed("$aact_hmlg_", classes.base64, 140, 260), docs, { nature: "test" }),
  ],
};
