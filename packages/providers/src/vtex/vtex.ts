import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.vtex.com/docs/guides/api-authentication-using-api-keys";

export const vtex: Provider = {
  id: "vtex",
  name: "VTEX",
  hosts: ["vtex.com", "myvtex.com", "vtexcommercestable.com.br"],
  page: null,
  kinds: [
    secret("vtex-app-token", "VTEX app token", "read and change a shop and its orders", named(["vtex"], chars(classes.upper, 88, 110)), docs),
    secret("vtex-app-key", "VTEX app key", "tells the shop; with its token, read and change it", parts("vtexappkey-", chars(classes.lower, 2, 30), "-", chars(classes.upper, 6)), docs),
  ],
};
