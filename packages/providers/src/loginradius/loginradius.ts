import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const loginradius: Provider = {
  id: "loginradius",
  name: "LoginRadius",
  hosts: ["loginradius.com"],
  page: "https://adminconsole.loginradius.com",
  kinds: [
    secret("loginradius-api-secret", "LoginRadius API key or secret", "read and change your users", named(["login_radius"], ...uuid), "https://www.loginradius.com/docs/api/v2/admin-console/platform-security/api-key-and-secret/"),
  ],
};
