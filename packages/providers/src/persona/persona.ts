import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.withpersona.com/api-keys";
const keyCharacters = { inClass: "A-Za-z0-9-", drawn: classes.alphanumeric.drawn };

export const persona: Provider = {
  id: "persona",
  name: "Persona",
  hosts: ["withpersona.com"],
  page: "https://app.withpersona.com/dashboard/api-keys",
  kinds: [
    secret("persona-production-key", "Persona API key", "read identity documents of your users", prefixed("persona_production_", keyCharacters, 20, 80), docs),
    secret("persona-sandbox-key", "Persona sandbox API key", "use the sandbox", prefixed("persona_sandbox_", keyCharacters, 20, 80), docs, { nature: "test" }),
  ],
};
