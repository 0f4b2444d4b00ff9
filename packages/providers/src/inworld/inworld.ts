import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.inworld.ai/docs/introduction";

export const inworld: Provider = {
  id: "inworld",
  name: "Inworld",
  hosts: ["inworld.ai"],
  page: "https://platform.inworld.ai/api-keys",
  kinds: [
    secret("inworld-api-key", "Inworld API key", "use voices and models at your cost", named(["inworld_api", "inworld_key", "inworld_basic", "inworld", "inworld_runtime"], chars(classes.base64, 87, 88), "="), docs),
    secret("inworld-jwt-secret", "Inworld JWT secret", "make session tokens of your workspace", named(["inworld_secret", "inworld_jwt", "inworld"], chars(classes.alphanumeric, 64)), docs),
  ],
};
