import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const prestashop: Provider = {
  id: "prestashop",
  name: "PrestaShop",
  hosts: ["prestashop.com"],
  page: null,
  kinds: [
    secret("prestashop-webservice-key", "PrestaShop webservice key", "read and change orders and customers of a shop", named(["presta_shop"], chars(classes.upperAlphanumeric, 32)), "https://devdocs.prestashop-project.org/8/webservice/tutorials/creating-access/"),
  ],
};
