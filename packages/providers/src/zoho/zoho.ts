import { chars, classes, named, parts, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zoho: Provider = {
  id: "zoho",
  name: "Zoho",
  hosts: ["zoho.com", "zoho.eu", "zoho.in", "zohoapis.com", "zohoapis.eu", "zeptomail.com"],
  page: "https://api-console.zoho.com",
  kinds: [
    secret("zoho-oauth-token", "Zoho OAuth token", "act as its user, for an hour or for good", parts("1000.", chars(classes.hex, 32), ".", chars(classes.hex, 32)), "https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html"),
    secret("zoho-client-id", "Zoho client ID", "tells the application", prefixed("1000.", classes.upperAlphanumeric, 30, 33), "https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html", { nature: "publishable" }),
    secret("zoho-client-secret", "Zoho client secret", "act as your application", named(["zoho"], chars(classes.hex, 40, 42)), "https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html"),
    secret("zoho-zeptomail-key", "Zoho ZeptoMail key", "send mail as your domains", prefixed("Zoho-enczapikey ", classes.base64, 60, 180), "https://www.zoho.com/zeptomail/help/api/email-sending.html"),
    secret("zoho-zeptomail-key-bare", "Zoho ZeptoMail key", "send mail as your domains", prefixed("wSsVR", classes.base64, 60, 160), "https://www.zoho.com/zeptomail/help/api/email-sending.html"),
  ],
};
