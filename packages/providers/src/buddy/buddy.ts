import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const buddy: Provider = {
  id: "buddy",
  name: "Buddy",
  hosts: ["buddy.works"],
  page: "https://app.buddy.works/api-tokens",
  kinds: [
    secret("buddy-token", "Buddy personal access token", "run pipelines as you", named(["buddy_token", "buddy_api", "buddy.works", "buddyworks", "buddy_pat", "buddy"], ...uuid), "https://buddy.works/docs/api/getting-started/oauth2/personal-access-token"),
  ],
};
