import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const gocardless: Provider = {
  id: "gocardless",
  name: "GoCardless",
  hosts: ["gocardless.com"],
  page: "https://manage.gocardless.com/developers",
  kinds: [
    secret("gocardless-access-token", "GoCardless access token", "take money from bank accounts", prefixed("live_", classes.base64Url, 40), "https://developer.gocardless.com/api-reference/#making-requests-authentication"),
    secret("gocardless-sandbox-token", "GoCardless sandbox access token", "use the sandbox", prefixed("sandbox_", classes.base64Url, 40), "https://developer.gocardless.com/api-reference/#making-requests-authentication", { nature: "test" }),
  ],
};
