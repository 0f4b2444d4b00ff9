import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const plane: Provider = {
  id: "plane",
  name: "Plane",
  hosts: ["plane.so"],
  page: "https://app.plane.so",
  kinds: [
    secret("plane-api-key", "Plane API key", "read and change your work items", prefixed("plane_api_", classes.hex, 32), "https://developers.plane.so/api-reference/introduction"),
  ],
};
