import { classes, prefixed } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const netlify: Provider = {
  id: "netlify",
  name: "Netlify",
  hosts: ["netlify.com"],
  page: "https://app.netlify.com/user/applications#personal-access-tokens",
  kinds: [
    {
      id: "netlify-personal", name: "Netlify personal access token", reach: "deploy your sites and read their environment", nature: "secret",
      ...prefixed("nfp_", classes.alphanumeric, 36),
      source: ["https://docs.netlify.com/api/get-started/#authentication"],
    },
  ],
};
