import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.carto.com/carto-user-manual/developers/managing-credentials/api-base-url";
const near = ["cartodb", "carto_api", "carto_key", "carto_user", "carto"];

export const carto: Provider = {
  id: "carto",
  name: "CARTO",
  hosts: ["carto.com", "cartodb.com"],
  page: "https://app.carto.com/developers/credentials",
  kinds: [
    secret("carto-api-key", "CARTO API key", "read and change maps and tables", named(near, chars(classes.hex, 40)), docs),
    secret("carto-api-access-token", "CARTO API access token", "read the tables it was given", named(near, "eyJ", chars(classes.base64Url, 17, 60), ".", "eyJ", chars(classes.base64Url, 20, 100), ".", chars(classes.base64Url, 20, 44)), docs, { nature: "publishable" }),
  ],
};
