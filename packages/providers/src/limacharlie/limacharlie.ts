import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const limacharlie: Provider = {
  id: "limacharlie",
  name: "LimaCharlie",
  hosts: ["limacharlie.io"],
  page: "https://app.limacharlie.io",
  kinds: [
    secret("limacharlie-api-key", "LimaCharlie API key", "control the devices of your organization", named(["lima_charlie", "lc_api_key"], ...uuid), "https://docs.limacharlie.io/docs/platform-configuration-access-controls-api-keys"),
  ],
};
