import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const latitudesh: Provider = {
  id: "latitudesh",
  name: "Latitude.sh",
  hosts: ["latitude.sh"],
  page: "https://www.latitude.sh/dashboard",
  kinds: [
    secret("latitudesh-api-key", "Latitude.sh API key", "start and delete servers at your cost", named(["latitude_sh", "latitude.sh", "latitudesh_auth"], chars(classes.hex, 32, 64)), "https://docs.latitude.sh/reference/authentication"),
  ],
};
