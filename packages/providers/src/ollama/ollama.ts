import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ollama: Provider = {
  id: "ollama",
  name: "Ollama",
  hosts: ["ollama.com"],
  page: "https://ollama.com/settings/keys",
  kinds: [
    secret("ollama-api-key", "Ollama API key", "use models within your plan", named(["ollama", "ollama_api", "ollama_key"], chars(classes.hex, 32), ".", chars(classes.base64Url, 24)), "https://docs.ollama.com/api/authentication"),
  ],
};
