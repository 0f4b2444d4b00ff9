import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/authentication";

export const marketo: Provider = {
  id: "marketo",
  name: "Marketo",
  hosts: ["marketo.com", "mktorest.com"],
  page: null,
  kinds: [
    secret("marketo-client-secret", "Marketo client secret", "read and change your leads", named(["marketo", "mktorest", "marketo_client"], chars(classes.alphanumeric, 32)), docs),
    secret("marketo-munchkin-key", "Marketo Munchkin API key", "mark visitors as leads", named(["munchkin", "marketo_munchkin"], chars(classes.alphanumeric, 16, 40)), docs),
  ],
};
