import { classes, named, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.cartesia.ai/get-started/authenticate-your-client-applications";

export const cartesia: Provider = {
  id: "cartesia",
  name: "Cartesia",
  hosts: ["cartesia.ai"],
  page: "https://play.cartesia.ai/keys",
  kinds: [
    secret("cartesia-api-key", "Cartesia API key", "speak and clone voices at your cost", prefixed("sk_car_", classes.base64Url, 20, 40), docs),
    secret("cartesia-api-key-uuid", "Cartesia API key (old form)", "speak and clone voices at your cost", named(["cartesia"], ...uuid), docs),
  ],
};
