import { chars, classes, named, parts, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_authenticate.htm";
const near = ["sales_force", "sfdc", "sf_client", "sf_consumer"];
const tokenCharacters = { inClass: "A-Za-z0-9._", drawn: `${classes.alphanumeric.drawn}._` };

export const salesforce: Provider = {
  id: "salesforce",
  name: "Salesforce",
  hosts: ["salesforce.com", "force.com"],
  page: null,
  kinds: [
    secret("salesforce-access-token", "Salesforce session or access token", "read and change every record you may", parts("00D", chars(classes.alphanumeric, 12, 15), "!", chars(tokenCharacters, 80, 140)), docs),
    secret("salesforce-refresh-token", "Salesforce refresh token", "make new access tokens", prefixed("5Aep861", tokenCharacters, 60, 120), docs),
    secret("salesforce-consumer-key", "Salesforce consumer key", "tells the application; it is no secret alone", prefixed("3MVG9", tokenCharacters, 70, 90), docs, { nature: "publishable" }),
    secret("salesforce-consumer-secret", "Salesforce consumer secret", "act as your application", named(near, chars(classes.upperHex, 64)), docs),
    secret("salesforce-security-token", "Salesforce security token", "sign in by API, with its password", named(near, chars(classes.alphanumeric, 24)), "https://help.salesforce.com/s/articleView?id=xcloud.user_security_token.htm"),
  ],
};
