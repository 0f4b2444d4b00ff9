import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const vapi: Provider = {
  id: "vapi",
  name: "Vapi",
  hosts: ["vapi.ai"],
  page: "https://dashboard.vapi.ai/org/api-keys",
  kinds: [
    secret("vapi-private-key", "Vapi private or public key", "make calls at your cost", named(["vapi"], ...uuid), "https://docs.vapi.ai/api-reference/overview"),
  ],
};
