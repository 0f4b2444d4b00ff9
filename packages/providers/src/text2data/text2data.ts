import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const text2data: Provider = {
  id: "text2data",
  name: "Text2Data",
  hosts: ["text2data.com"],
  page: "https://text2data.com/Integration",
  kinds: [
    secret("text2data-api-key", "Text2Data API key", "analyse texts at your cost", named(["text2_data"], ...uuid), "https://text2data.com/Integration"),
  ],
};
