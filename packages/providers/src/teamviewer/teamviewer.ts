import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://webapi.teamviewer.com/api/v1/docs/index";

export const teamviewer: Provider = {
  id: "teamviewer",
  name: "TeamViewer",
  hosts: ["teamviewer.com"],
  page: "https://login.teamviewer.com/nav/profile/apps",
  kinds: [
    secret("teamviewer-script-token", "TeamViewer script token", "read and change computers, groups and users", named(["team_viewer"], chars(classes.digits, 6, 9), "-", chars(classes.alphanumeric, 20)), docs),
    secret("teamviewer-client-secret", "TeamViewer application secret", "act as your application", named(["teamviewer_client", "teamviewer_secret", "teamviewer_app"], chars(classes.alphanumeric, 20)), docs),
  ],
};
