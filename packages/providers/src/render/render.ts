import { chars, classes, parts, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const render: Provider = {
  id: "render",
  name: "Render",
  hosts: ["render.com"],
  page: "https://dashboard.render.com/u/settings#api-keys",
  kinds: [
    secret("render-api-key", "Render API key", "deploy, and read every variable", prefixed("rnd_", classes.alphanumeric, 24, 40), "https://render.com/docs/api#1-create-an-api-key"),
    secret("render-deploy-hook", "Render deploy hook", "deploy one service again", parts("https://api.render.com/deploy/srv-", chars(classes.lowerAlphanumeric, 20), "?key=", chars(classes.base64Url, 11)), "https://render.com/docs/deploy-hooks"),
  ],
};
