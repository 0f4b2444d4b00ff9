import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const gitee: Provider = {
  id: "gitee",
  name: "Gitee",
  hosts: ["gitee.com"],
  page: "https://gitee.com/profile/personal_access_tokens",
  kinds: [
    secret("gitee-access-token", "Gitee personal access token", "read and change repositories", named(["gitee"], chars(classes.hex, 32)), "https://gitee.com/api/v5/swagger"),
  ],
};
