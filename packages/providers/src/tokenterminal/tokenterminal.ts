import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tokenterminal: Provider = {
  id: "tokenterminal",
  name: "Token Terminal",
  hosts: ["tokenterminal.com"],
  page: "https://tokenterminal.com",
  kinds: [
    secret("tokenterminal-api-key", "Token Terminal API key", "read figures of chains at your cost", named(["token_terminal"], ...uuid), "https://docs.tokenterminal.com/reference/authentication"),
  ],
};
