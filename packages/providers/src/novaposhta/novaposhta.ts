import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const novaposhta: Provider = {
  id: "novaposhta",
  name: "Nova Poshta",
  hosts: ["novaposhta.ua"],
  page: "https://my.novaposhta.ua/settings/index#apikeys",
  kinds: [
    secret("novaposhta-api-key", "Nova Poshta API key", "book and follow parcels as you", named(["nova_poshta", "novapost", "np_api"], chars(classes.hex, 32)), "https://developers.novaposhta.ua/documentation"),
  ],
};
