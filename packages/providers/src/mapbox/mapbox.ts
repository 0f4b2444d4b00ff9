import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.mapbox.com/help/glossary/access-token/";

export const mapbox: Provider = {
  id: "mapbox",
  name: "Mapbox",
  hosts: ["mapbox.com"],
  page: "https://console.mapbox.com/account/access-tokens/",
  kinds: [
    secret("mapbox-secret-token", "Mapbox secret token", "read and change your maps and tokens", parts("sk.eyJ1Ijoi", chars(classes.base64Url, 40, 200), ".", chars(classes.base64Url, 22)), docs),
    secret("mapbox-temporary-token", "Mapbox temporary token", "use maps for an hour", parts("tk.eyJ1Ijoi", chars(classes.base64Url, 40, 400), ".", chars(classes.base64Url, 22)), docs),
    secret("mapbox-public-token", "Mapbox public token", "show maps, as every page does", parts("pk.eyJ1Ijoi", chars(classes.base64Url, 40, 200), ".", chars(classes.base64Url, 22)), docs, { nature: "publishable" }),
  ],
};
