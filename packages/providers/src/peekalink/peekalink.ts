import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const peekalink: Provider = {
  id: "peekalink",
  name: "Peekalink",
  hosts: ["peekalink.io"],
  page: "https://www.peekalink.io",
  kinds: [
    secret("peekalink-api-key", "Peekalink API key", "use your quota", named(["peekalink"], ...uuid), "https://docs.peekalink.io"),
  ],
};
