import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const lepton: Provider = {
  id: "lepton",
  name: "Lepton AI",
  hosts: ["lepton.ai"],
  page: "https://dashboard.lepton.ai",
  kinds: [
    secret("lepton-api-token", "Lepton AI token", "deploy and use models at your cost", named(["lepton_api", "lepton_token", "lepton_ai", "lepton_workspace", "lepton.ai", "lepton"], chars(classes.alphanumeric, 32)), "https://docs.nvidia.com/dgx-cloud/lepton/features/workspace/token/"),
  ],
};
