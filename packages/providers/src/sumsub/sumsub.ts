import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.sumsub.com/reference/authentication";

export const sumsub: Provider = {
  id: "sumsub",
  name: "Sumsub",
  hosts: ["sumsub.com"],
  page: "https://cockpit.sumsub.com/checkus/devSpace/appTokens",
  kinds: [
    secret("sumsub-app-token", "Sumsub app token", "read identity documents of your users, with its secret", parts("prd:", chars(classes.alphanumeric, 24), ".", chars(classes.alphanumeric, 32)), docs),
    secret("sumsub-sandbox-token", "Sumsub sandbox app token", "use the sandbox", parts("sbx:", chars(classes.alphanumeric, 24), ".", chars(classes.alphanumeric, 32)), docs, { nature: "test" }),
  ],
};
