import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.myob.com/api/myob-business-api/api-overview/authentication/";

export const myob: Provider = {
  id: "myob",
  name: "MYOB",
  hosts: ["myob.com"],
  page: "https://my.myob.com.au",
  kinds: [
    secret("myob-client-secret", "MYOB client secret", "act as your application", named(["myob_secret", "myob_client", "myob_api", "myob"], chars(classes.alphanumeric, 24)), docs),
    secret("myob-api-key", "MYOB API key", "tells the application", named(["myob_api_key", "myob_key", "myob_client_id", "myob"], ...uuid), docs),
  ],
};
