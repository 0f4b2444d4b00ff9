import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://apidocs.tempo.io/#section/Authentication";
const near = ["tempo_api", "tempo_token", "tempo.io", "tempo"];

export const tempo: Provider = {
  id: "tempo",
  name: "Tempo",
  hosts: ["tempo.io"],
  page: "https://id.tempo.io/manage-api-access",
  kinds: [
    secret("tempo-api-token", "Tempo API token", "read and change work logs", named(near, chars(classes.alphanumeric, 30, 43)), docs),
    secret("tempo-api-token-labelled", "Tempo API token", "read and change work logs", named(near, chars(classes.alphanumeric, 30, 43), "-us"), docs),
  ],
};
