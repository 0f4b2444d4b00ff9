import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const beekeeper: Provider = {
  id: "beekeeper",
  name: "Beekeeper",
  hosts: ["beekeeper.io"],
  page: null,
  kinds: [
    secret("beekeeper-token", "Beekeeper access token", "read and post as a user", named(["beekeeper_io", "beekeeper_token", "beekeeper"], ...uuid), "https://developers.beekeeper.io/"),
  ],
};
