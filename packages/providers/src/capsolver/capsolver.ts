import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const capsolver: Provider = {
  id: "capsolver",
  name: "CapSolver",
  hosts: ["capsolver.com"],
  page: "https://dashboard.capsolver.com",
  kinds: [
    secret("capsolver-api-key", "CapSolver API key", "solve captchas at your cost", prefixed("CAP-", classes.anyHex, 32), "https://docs.capsolver.com/"),
  ],
};
