import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const collect2: Provider = {
  id: "collect2",
  name: "Collect2",
  hosts: ["collect2.com"],
  page: null,
  kinds: [
    secret("collect2-api-key", "Collect2 API key", "read and change what you collected", named(["collect2"], ...uuid), "https://api.collect2.com/"),
  ],
};
