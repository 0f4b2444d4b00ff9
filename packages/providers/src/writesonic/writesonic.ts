import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const writesonic: Provider = {
  id: "writesonic",
  name: "Writesonic",
  hosts: ["writesonic.com"],
  page: "https://app.writesonic.com",
  kinds: [
    secret("writesonic-api-key", "Writesonic API key", "write texts at your cost", named(["writesonic"], ...uuid), "https://docs.writesonic.com/"),
  ],
};
