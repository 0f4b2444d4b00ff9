import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://jigsawstack.com/docs/api-reference/authentication";

export const jigsawstack: Provider = {
  id: "jigsawstack",
  name: "JigsawStack",
  hosts: ["jigsawstack.com"],
  page: "https://jigsawstack.com/dashboard",
  kinds: [
    secret("jigsawstack-secret-key", "JigsawStack secret key", "use models at your cost", parts("sk_", chars(classes.hex, 128), "024", chars(classes.alphanumeric, 6, 14)), docs),
    secret("jigsawstack-public-key", "JigsawStack public key", "use models at your cost, from allowed sites", parts("pk_", chars(classes.hex, 128), "024", chars(classes.alphanumeric, 6, 14)), docs, { nature: "publishable" }),
  ],
};
