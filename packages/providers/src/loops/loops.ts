import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const loops: Provider = {
  id: "loops",
  name: "Loops",
  hosts: ["loops.so"],
  page: "https://app.loops.so/settings?page=api",
  kinds: [
    secret("loops-api-key", "Loops API key", "read your people and send to them", named(["loops_api", "loops_key", "loops.so", "loops_so", "loops_secret", "loops"], chars(classes.hex, 32)), "https://loops.so/docs/api-reference/intro"),
  ],
};
