import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const orbit: Provider = {
  id: "orbit",
  name: "Orbit",
  hosts: ["orbit.love"],
  page: "https://app.orbit.love/user/edit",
  kinds: [
    secret("orbit-api-key", "Orbit API key", "read and change your community", prefixed("obu_", classes.alphanumeric, 40), "https://api.orbit.love/reference/authentication"),
  ],
};
