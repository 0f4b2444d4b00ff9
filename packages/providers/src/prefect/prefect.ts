import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys";

export const prefect: Provider = {
  id: "prefect",
  name: "Prefect",
  hosts: ["prefect.io", "prefect.cloud"],
  page: "https://app.prefect.cloud/my/api-keys",
  kinds: [
    secret("prefect-user-key", "Prefect API key", "run and change your flows", prefixed("pnu_", classes.alphanumeric, 36), docs),
    secret("prefect-service-key", "Prefect service account key", "run and change flows of a workspace", prefixed("pnb_", classes.alphanumeric, 36), docs),
  ],
};
