import { classes, prefixed } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const heroku: Provider = {
  id: "heroku",
  name: "Heroku",
  hosts: ["heroku.com"],
  page: "https://dashboard.heroku.com/account/applications",
  kinds: [
    {
      id: "heroku-api-key", name: "Heroku API key", reach: "change apps and read their settings", nature: "secret",
      ...prefixed("HRKU-AA", classes.base64Url, 58),
      source: ["https://devcenter.heroku.com/articles/platform-api-quickstart#authentication"],
    },
  ],
};
