import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const qiita: Provider = {
  id: "qiita",
  name: "Qiita",
  hosts: ["qiita.com"],
  page: "https://qiita.com/settings/applications",
  kinds: [
    secret("qiita-access-token", "Qiita access token", "write articles as you", named(["qiita"], chars(classes.hex, 40)), "https://qiita.com/api/v2/docs"),
  ],
};
