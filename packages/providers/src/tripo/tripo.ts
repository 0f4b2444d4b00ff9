import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tripo: Provider = {
  id: "tripo",
  name: "Tripo",
  hosts: ["tripo3d.ai"],
  page: "https://platform.tripo3d.ai/api-keys",
  kinds: [
    secret("tripo-api-key", "Tripo API key", "make models at your cost", prefixed("tsk_", classes.base64Url, 40, 50), "https://platform.tripo3d.ai/docs/introduction"),
  ],
};
