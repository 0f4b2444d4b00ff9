import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const vidu: Provider = {
  id: "vidu",
  name: "Vidu",
  hosts: ["vidu.com", "vidu.cn"],
  page: "https://platform.vidu.com/api-keys",
  kinds: [
    secret("vidu-api-key", "Vidu API key", "make films at your cost", parts("vda_", chars(classes.digits, 12, 24), "_", chars(classes.alphanumeric, 24, 48)), "https://platform.vidu.com/docs/introduction"),
  ],
};
