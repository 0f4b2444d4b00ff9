import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nsone: Provider = {
  id: "nsone",
  name: "NS1",
  hosts: ["ns1.com", "nsone.net"],
  page: "https://my.nsone.net/#/account/settings",
  kinds: [
    secret("nsone-api-key", "NS1 API key", "change your domains' DNS", named(["ns1_api", "nsone", "ns1_key", "ns1_token", "x-nsone-key", "ns1_apikey", "ns1_auth"], chars(classes.alphanumeric, 20)), "https://developer.ibm.com/apis/catalog/ns1--ibm-ns1-connect-api/Introduction"),
  ],
};
