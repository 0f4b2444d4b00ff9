import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://tiendanube.github.io/api-documentation/authentication";
const near = ["tienda_nube", "nuvemshop"];

export const tiendanube: Provider = {
  id: "tiendanube",
  name: "Tiendanube",
  hosts: ["tiendanube.com", "nuvemshop.com.br"],
  page: "https://partners.tiendanube.com",
  kinds: [
    secret("tiendanube-access-token", "Tiendanube access token", "read and change a shop and its orders", named(near, chars(classes.hex, 40)), docs),
    secret("tiendanube-client-secret", "Tiendanube client secret", "act as your application", named(near, chars(classes.alphanumeric, 48)), docs),
  ],
};
