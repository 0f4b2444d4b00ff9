import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const privacycom: Provider = {
  id: "privacycom",
  name: "Privacy.com",
  hosts: ["privacy.com"],
  page: "https://app.privacy.com",
  kinds: [
    secret("privacycom-api-key", "Privacy.com API key", "make cards that spend your money", named(["privacy_com", "privacy.com", "privacy_api"], ...uuid), "https://developers.privacy.com/docs"),
  ],
};
