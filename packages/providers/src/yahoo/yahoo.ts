import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.yahoo.com/oauth2/guide/";

export const yahoo: Provider = {
  id: "yahoo",
  name: "Yahoo",
  hosts: ["yahoo.com", "yahooapis.com", "yahoo.co.jp"],
  page: "https://developer.yahoo.com/apps/",
  kinds: [
    secret("yahoo-client-secret", "Yahoo client secret", "act as your application", named(["yahoo"], chars(classes.hex, 40)), docs),
    secret("yahoo-client-id", "Yahoo client ID", "tells the application", prefixed("dj0yJmk9", classes.base64Url, 60, 100), docs, { nature: "publishable" }),
  ],
};
