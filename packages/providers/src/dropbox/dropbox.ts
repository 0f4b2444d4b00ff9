import { classes, prefixed } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const dropbox: Provider = {
  id: "dropbox",
  name: "Dropbox",
  hosts: ["dropbox.com", "dropboxapi.com"],
  page: "https://www.dropbox.com/developers/apps",
  kinds: [
    {
      id: "dropbox-short-lived", name: "Dropbox access token", reach: "read and change the files the app may", nature: "secret",
      ...prefixed("sl.u.", classes.base64Url, 130, 1400),
      source: ["https://developers.dropbox.com/oauth-guide"],
    },
  ],
};
