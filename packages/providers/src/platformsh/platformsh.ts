import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const platformsh: Provider = {
  id: "platformsh",
  name: "Platform.sh",
  hosts: ["platform.sh"],
  page: "https://console.platform.sh/-/users/~/settings/tokens",
  kinds: [
    secret("platformsh-api-token", "Platform.sh API token", "deploy and delete your projects", named(["platform_sh", "platform.sh"], chars(classes.base64Url, 43)), "https://docs.platform.sh/administration/cli/api-tokens.html"),
  ],
};
