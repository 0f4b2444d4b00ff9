import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const livevox: Provider = {
  id: "livevox",
  name: "LiveVox",
  hosts: ["livevox.com"],
  page: null,
  kinds: [
    secret("livevox-token", "LiveVox API token", "call as your contact centre", named(["livevox"], ...uuid), "https://docs.livevox.com/"),
  ],
};
