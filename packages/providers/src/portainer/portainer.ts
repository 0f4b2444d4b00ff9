import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const portainer: Provider = {
  id: "portainer",
  name: "Portainer",
  hosts: ["portainer.io"],
  page: null,
  kinds: [
    secret("portainer-access-token", "Portainer access token", "run containers on your machines", parts("ptr_", chars(classes.base64, 43), "="), "https://docs.portainer.io/api/access"),
  ],
};
