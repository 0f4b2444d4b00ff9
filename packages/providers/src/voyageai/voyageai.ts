import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.voyageai.com/docs/api-key-and-installation";

export const voyageai: Provider = {
  id: "voyageai",
  name: "Voyage AI",
  hosts: ["voyageai.com"],
  page: "https://dashboard.voyageai.com/api-keys",
  kinds: [
    secret("voyageai-api-key", "Voyage AI API key", "use models at your cost", prefixed("pa-", classes.base64Url, 43), docs),
    secret("voyageai-atlas-key", "Voyage AI API key of MongoDB Atlas", "use models at your cost", prefixed("al-", classes.base64Url, 43), docs),
  ],
};
