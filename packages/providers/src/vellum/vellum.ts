import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.vellum.ai/developers/client-sdk/authentication";
const near = ["vellum"];

export const vellum: Provider = {
  id: "vellum",
  name: "Vellum",
  hosts: ["vellum.ai"],
  page: "https://app.vellum.ai/api-keys",
  kinds: [
    secret("vellum-api-key", "Vellum API key", "run prompts at your cost", named(near, chars(classes.alphanumeric, 8), ".", chars(classes.alphanumeric, 32)), docs),
    secret("vellum-api-key-older", "Vellum API key (older)", "run prompts at your cost", named(near, chars(classes.alphanumeric, 40)), docs),
  ],
};
