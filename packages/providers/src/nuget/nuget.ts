import { classes, named, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package";

export const nuget: Provider = {
  id: "nuget",
  name: "NuGet",
  hosts: ["nuget.org"],
  page: "https://www.nuget.org/account/apikeys",
  kinds: [
    secret("nuget-api-key", "NuGet API key", "publish packages as you", prefixed("oy2", classes.lowerAlphanumeric, 43), docs),
    secret("nuget-api-key-older", "NuGet API key (older)", "publish packages as you", named(["nuget_api", "nuget_key", "nuget", "nuget_apikey"], ...uuid), docs),
  ],
};
