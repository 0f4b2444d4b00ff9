import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const worldtides: Provider = {
  id: "worldtides",
  name: "WorldTides",
  hosts: ["worldtides.info"],
  page: "https://www.worldtides.info/developer",
  kinds: [
    secret("worldtides-api-key", "WorldTides API key", "read tides at your cost", named(["world_tides"], ...uuid), "https://www.worldtides.info/apidocs"),
  ],
};
