import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const phyllo: Provider = {
  id: "phyllo",
  name: "Phyllo",
  hosts: ["getphyllo.com"],
  page: "https://dashboard.getphyllo.com",
  kinds: [
    secret("phyllo-secret", "Phyllo client ID or secret", "read the accounts of your creators", named(["phyllo"], ...uuid), "https://docs.getphyllo.com/docs/api-reference/introduction/authentication"),
  ],
};
