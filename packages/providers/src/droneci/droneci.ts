import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const droneci: Provider = {
  id: "droneci",
  name: "Drone CI",
  hosts: ["drone.io"],
  page: null,
  kinds: [
    secret("droneci-token", "Drone CI token", "run builds and read their secrets", named(["drone_token", "droneci", "drone server", "drone ci"], chars(classes.alphanumeric, 32)), "https://docs.drone.io/api/overview/"),
  ],
};
