import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const wootric: Provider = {
  id: "wootric",
  name: "Wootric",
  hosts: ["wootric.com"],
  page: "https://app.wootric.com/account_settings/edit#!/api",
  kinds: [
    secret("wootric-client-secret", "Wootric client ID or secret", "read answers of your users", named(["wootric"], chars(classes.hex, 64)), "https://docs.wootric.com/api/#authentication"),
  ],
};
