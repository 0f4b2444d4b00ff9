import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tableau: Provider = {
  id: "tableau",
  name: "Tableau",
  hosts: ["tableau.com", "tableauusercontent.com"],
  page: null,
  kinds: [
    secret("tableau-personal-token", "Tableau personal access token secret", "read and publish data as you", named(["tableau"], chars(classes.base64, 16, 22), "==:", chars(classes.alphanumeric, 20, 40)), "https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm"),
    secret("tableau-client-secret", "Tableau connected app secret", "sign sessions of any user of a site", named(["tableau_connected", "tableau_secret", "tableau_client"], chars(classes.base64, 44)), "https://help.tableau.com/current/online/en-us/connected_apps_direct.htm"),
  ],
};
