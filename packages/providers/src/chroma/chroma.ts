import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const chroma: Provider = {
  id: "chroma",
  name: "Chroma Cloud",
  hosts: ["trychroma.com"],
  page: "https://www.trychroma.com",
  kinds: [
    secret("chroma-api-key", "Chroma Cloud API key", "read and change your collections", prefixed("ck-", classes.base58, 44), "https://docs.trychroma.com/cloud/getting-started"),
  ],
};
