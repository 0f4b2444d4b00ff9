import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const railway: Provider = {
  id: "railway",
  name: "Railway",
  hosts: ["railway.com", "railway.app"],
  page: "https://railway.com/account/tokens",
  kinds: [
    secret("railway-token", "Railway token", "deploy, and read every variable", named(["railway_token", "railway_api", "railway_project", "railway.app", "railway.com", "railway"], ...uuid), "https://docs.railway.com/reference/public-api"),
  ],
};
