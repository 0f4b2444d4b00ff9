import { chars, classes, named, parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.mercadopago.com/developers/en/docs/your-integrations/credentials";

export const mercadopago: Provider = {
  id: "mercadopago",
  name: "Mercado Pago",
  hosts: ["mercadopago.com", "mercadolibre.com"],
  page: "https://www.mercadopago.com/developers/panel/app",
  kinds: [
    secret("mercadopago-access-token", "Mercado Pago access token", "take and refund payments", parts("APP_USR-", chars(classes.digits, 12, 18), "-", chars(classes.digits, 6), "-", chars(classes.hex, 32), "-", chars(classes.digits, 6, 12)), docs),
    secret("mercadopago-test-access-token", "Mercado Pago test access token", "use the sandbox", parts("TEST-", chars(classes.digits, 12, 18), "-", chars(classes.digits, 6), "-", chars(classes.hex, 32), "-", chars(classes.digits, 6, 12)), docs, { nature: "test" }),
    secret("mercadopago-public-key", "Mercado Pago public key", "start a payment from a page", parts("APP_USR-", ...uuid), docs, { nature: "publishable" }),
    secret("mercadopago-test-public-key", "Mercado Pago test public key", "start a payment in the sandbox", parts("TEST-", ...uuid), docs, { nature: "publishable" }),
    secret("mercadopago-client-secret", "Mercado Pago client secret", "act as your application", named(["mercado_pago", "mercado_libre", "mercadolivre", "meli_client", "meli_secret"], chars(classes.alphanumeric, 32)), docs),
    secret("mercadopago-refresh-token", "Mercado Pago refresh token", "get new access tokens", parts("TG-", chars(classes.hex, 24), "-", chars(classes.digits, 6, 12)), docs),
  ],
};
