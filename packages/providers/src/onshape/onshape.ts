import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://onshape-public.github.io/docs/auth/apikeys/";

export const onshape: Provider = {
  id: "onshape",
  name: "Onshape",
  hosts: ["onshape.com"],
  page: "https://cad.onshape.com/appstore/dev-portal/apiKeys",
  kinds: [
    secret("onshape-secret-key", "Onshape secret key", "read and change your drawings", named(["onshape", "onshape_secret"], chars(classes.alphanumeric, 48)), docs),
    secret("onshape-access-key", "Onshape access key", "tells the key; with its secret, read drawings", named(["onshape", "onshape_access"], chars(classes.alphanumeric, 24)), docs),
  ],
};
