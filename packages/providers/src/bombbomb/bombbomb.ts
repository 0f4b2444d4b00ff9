import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bombbomb: Provider = {
  id: "bombbomb",
  name: "BombBomb",
  hosts: ["bombbomb.com"],
  page: "https://app.bombbomb.com",
  kinds: [
    secret("bombbomb-api-key", "BombBomb API key", "read contacts and send mail", named(["bomb_bomb"], ...uuid), "https://developer.bombbomb.com/"),
  ],
};
