import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cloudmersive: Provider = {
  id: "cloudmersive",
  name: "Cloudmersive",
  hosts: ["cloudmersive.com"],
  page: "https://account.cloudmersive.com/keys",
  kinds: [
    secret("cloudmersive-api-key", "Cloudmersive API key", "use up your quota", named(["cloudmersive"], ...uuid), "https://api.cloudmersive.com/docs/"),
  ],
};
