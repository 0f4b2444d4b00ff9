import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.xsolla.com/api/getting-started/";

export const xsolla: Provider = {
  id: "xsolla",
  name: "Xsolla",
  hosts: ["xsolla.com"],
  page: "https://publisher.xsolla.com",
  kinds: [
    secret("xsolla-api-key", "Xsolla API key", "read and refund payments", named(["xsolla"], chars(classes.alphanumeric, 16, 40)), docs),
    secret("xsolla-webhook-key", "Xsolla webhook secret key", "forge events that your server believes", named(["xsolla_webhook", "xsolla_secret"], chars(classes.alphanumeric, 16, 40)), docs),
  ],
};
