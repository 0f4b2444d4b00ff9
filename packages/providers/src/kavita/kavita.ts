import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

/** Kavita, on a server of its owner. */
export const kavita: Provider = {
  id: "kavita",
  name: "Kavita",
  hosts: [],
  page: null,
  kinds: [
    secret("kavita-api-key", "Kavita API key", "read its library as you", named(["kavita"], ...uuid), "https://wiki.kavitareader.com/guides/api/"),
  ],
};
