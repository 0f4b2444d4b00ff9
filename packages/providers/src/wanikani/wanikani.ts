import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const wanikani: Provider = {
  id: "wanikani",
  name: "WaniKani",
  hosts: ["wanikani.com"],
  page: "https://www.wanikani.com/settings/personal_access_tokens",
  kinds: [
    secret("wanikani-api-token", "WaniKani API token", "read and change what you learn", named(["wani_kani"], ...uuid), "https://docs.api.wanikani.com/"),
  ],
};
