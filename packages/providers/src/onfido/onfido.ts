import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://documentation.onfido.com/api/latest/#api-tokens";

export const onfido: Provider = {
  id: "onfido",
  name: "Onfido",
  hosts: ["onfido.com"],
  page: "https://dashboard.onfido.com/api/tokens",
  kinds: [
    secret("onfido-live-token", "Onfido live token", "read and start identity checks", parts("api_live.", chars(classes.alphanumeric, 11), ".", chars(classes.base64Url, 32)), docs),
    secret("onfido-live-token-us", "Onfido live token (United States)", "read and start identity checks", parts("api_live_us.", chars(classes.alphanumeric, 11), ".", chars(classes.base64Url, 32)), docs),
    secret("onfido-live-token-ca", "Onfido live token (Canada)", "read and start identity checks", parts("api_live_ca.", chars(classes.alphanumeric, 11), ".", chars(classes.base64Url, 32)), docs),
    secret("onfido-sandbox-token", "Onfido sandbox token", "use the sandbox", parts("api_sandbox.", chars(classes.alphanumeric, 11), ".", chars(classes.base64Url, 32)), docs, { nature: "test" }),
    secret("onfido-sandbox-token-us", "Onfido sandbox token (United States)", "use the sandbox", parts("api_sandbox_us.", chars(classes.alphanumeric, 11), ".", chars(classes.base64Url, 32)), docs, { nature: "test" }),
    secret("onfido-sandbox-token-ca", "Onfido sandbox token (Canada)", "use the sandbox", parts("api_sandbox_ca.", chars(classes.alphanumeric, 11), ".", chars(classes.base64Url, 32)), docs, { nature: "test" }),
    secret("onfido-webhook-token", "Onfido webhook token", "forge events that your server believes", named(["onfido_webhook", "onfido_signature"], chars(classes.alphanumeric, 32, 64)), docs),
  ],
};
