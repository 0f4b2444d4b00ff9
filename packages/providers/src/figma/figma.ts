import { classes, prefixed } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const figma: Provider = {
  id: "figma",
  name: "Figma",
  hosts: ["figma.com"],
  page: "https://www.figma.com/settings",
  kinds: [
    {
      id: "figma-personal", name: "Figma personal access token", reach: "read and change your designs", nature: "secret",
      ...prefixed("figd_", classes.base64Url, 40),
      source: ["https://developers.figma.com/docs/rest-api/authentication/"],
    },
  ],
};
