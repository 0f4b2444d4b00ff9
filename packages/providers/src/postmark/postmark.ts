import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const postmark: Provider = {
  id: "postmark",
  name: "Postmark",
  hosts: ["postmarkapp.com"],
  page: "https://account.postmarkapp.com/api_tokens",
  kinds: [
    secret("postmark-token", "Postmark server or account token", "send mail in your name, and read what was sent", named(["postmark", "postmarkapp", "x-postmark-server-token", "x-postmark-account-token"], ...uuid), "https://postmarkapp.com/developer/api/overview#authentication"),
  ],
};
