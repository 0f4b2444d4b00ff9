import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.zapsign.com.br/english/introduction";
const near = ["zap_sign"];

export const zapsign: Provider = {
  id: "zapsign",
  name: "ZapSign",
  hosts: ["zapsign.com.br"],
  page: "https://app.zapsign.com.br",
  kinds: [
    secret("zapsign-api-token", "ZapSign API token", "send documents to be signed in your name", named(near, chars(classes.hex, 8), "-", chars(classes.hex, 4), "-", chars(classes.hex, 4), "-", chars(classes.hex, 4), "-", chars(classes.hex, 44)), docs),
    secret("zapsign-api-token-short", "ZapSign API token", "send documents to be signed in your name", named(near, ...uuid), docs),
  ],
};
