import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mightycall: Provider = {
  id: "mightycall",
  name: "MightyCall",
  hosts: ["mightycall.com"],
  page: "https://panel.mightycall.com",
  kinds: [
    secret("mightycall-api-key", "MightyCall API key", "call and write as your team", named(["mighty_call"], ...uuid), "https://api.mightycall.com/v4/doc"),
  ],
};
