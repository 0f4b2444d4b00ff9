import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

/** Jupyter, on a computer of its owner. */
export const jupyter: Provider = {
  id: "jupyter",
  name: "Jupyter",
  hosts: [],
  page: null,
  kinds: [
    secret("jupyter-server-token", "Jupyter server token", "run programs on its computer as you", named(["jupyter", "jupyter_token", "lab?token", "tree?token", "8888/?token", "notebookapp.token", "serverapp.token"], chars(classes.hex, 48)), "https://jupyter-server.readthedocs.io/en/latest/operators/security.html"),
    secret("jupyter-hub-token", "JupyterHub token", "act on the hub as its user or service", named(["jupyterhub", "jpy_api_token", "configproxy_auth_token", "jupyterhub_api_token"], chars(classes.hex, 32)), "https://jupyterhub.readthedocs.io/en/stable/howto/rest.html"),
    secret("jupyter-hub-key", "JupyterHub cookie or proxy key", "sign in as anybody on the hub", named(["jupyterhub_crypt", "jupyterhub_crypt_key", "jpy_cookie_secret", "configproxy_auth_token", "proxy.secrettoken"], chars(classes.hex, 64)), "https://jupyterhub.readthedocs.io/en/stable/tutorial/getting-started/security-basics.html"),
  ],
};
