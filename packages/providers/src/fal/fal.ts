import { chars, classes, named, uuid, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const fal: Provider = {
  id: "fal",
  name: "fal",
  hosts: ["fal.ai"],
  page: "https://fal.ai/dashboard/keys",
  kinds: [
    secret("fal-api-key", "fal API key", "use models at your cost", named(["fal_key", "fal_api", "fal.ai", "fal"], ...uuid, ":", chars(classes.hex, 32)), "https://docs.fal.ai/authentication/key-based"),
  ],
};
