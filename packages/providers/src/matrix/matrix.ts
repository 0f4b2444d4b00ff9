import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://spec.matrix.org/latest/client-server-api/#client-authentication";

/** Matrix, on the server of its account. */
export const matrix: Provider = {
  id: "matrix",
  name: "Matrix",
  hosts: ["matrix.org", "element.io"],
  page: null,
  kinds: [
    secret("matrix-access-token", "Matrix access token", "read and write as its user", parts("syt_", chars(classes.base64, 4, 60), "_", chars(classes.alphanumeric, 20), "_", chars(classes.alphanumeric, 6)), docs),
    secret("matrix-refresh-token", "Matrix refresh token", "get new access tokens", parts("syr_", chars(classes.base64, 4, 60), "_", chars(classes.alphanumeric, 20), "_", chars(classes.alphanumeric, 6)), docs),
    secret("matrix-access-token-mas", "Matrix access token (MAS)", "read and write as its user", parts("mat_", chars(classes.alphanumeric, 30), "_", chars(classes.alphanumeric, 6)), docs),
    secret("matrix-refresh-token-mas", "Matrix refresh token (MAS)", "get new access tokens", parts("mar_", chars(classes.alphanumeric, 30), "_", chars(classes.alphanumeric, 6)), docs),
    secret("matrix-compat-token", "Matrix compatibility token (MAS)", "read and write as its user", parts("mct_", chars(classes.alphanumeric, 30), "_", chars(classes.alphanumeric, 6)), docs),
  ],
};
