import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const veriff: Provider = {
  id: "veriff",
  name: "Veriff",
  hosts: ["veriff.com", "veriff.me"],
  page: "https://station.veriff.com",
  kinds: [
    secret("veriff-api-key", "Veriff API key or shared secret key", "read and start checks of identity", named(["veriff"], ...uuid), "https://devdocs.veriff.com/docs/hmac-authentication-and-endpoint-security"),
  ],
};
