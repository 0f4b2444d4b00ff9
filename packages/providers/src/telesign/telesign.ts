import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.telesign.com/enterprise/docs/authentication";

export const telesign: Provider = {
  id: "telesign",
  name: "Telesign",
  hosts: ["telesign.com", "telesigncorp.com"],
  page: "https://portal.telesign.com",
  kinds: [
    secret("telesign-api-key", "Telesign API key", "send codes at your cost and look up numbers", named(["telesign"], chars(classes.base64, 86), "=="), docs),
    secret("telesign-customer-id", "Telesign customer ID", "tells the account", named(["telesign_customer", "customer_id_telesign"], chars(classes.upperHex, 8), "-", chars(classes.upperHex, 4), "-", chars(classes.upperHex, 4), "-", chars(classes.upperHex, 4), "-", chars(classes.upperHex, 12)), docs, { nature: "publishable" }),
  ],
};
