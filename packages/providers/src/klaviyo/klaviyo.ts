import { chars, classes, named, parts, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.klaviyo.com/en/docs/authenticate_";

export const klaviyo: Provider = {
  id: "klaviyo",
  name: "Klaviyo",
  hosts: ["klaviyo.com"],
  page: "https://www.klaviyo.com/settings/account/api-keys",
  kinds: [
    secret("klaviyo-private-key", "Klaviyo private key", "read your people and send to them", prefixed("pk_", classes.hex, 34), docs),
    secret("klaviyo-private-key-newer", "Klaviyo private key (with its account)", "read your people and send to them", parts("pk_", chars(classes.alphanumeric, 6), "_", chars(classes.hex, 34)), docs),
    secret("klaviyo-client-secret", "Klaviyo OAuth client secret", "act as your application", named(["klaviyo_client", "klaviyo_secret", "klaviyo_oauth"], chars(classes.base64Url, 43, 64)), docs),
  ],
};
