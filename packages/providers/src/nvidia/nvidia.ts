import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.nvidia.com/ngc/latest/ngc-user-guide.html";

export const nvidia: Provider = {
  id: "nvidia",
  name: "NVIDIA",
  hosts: ["nvidia.com"],
  page: "https://build.nvidia.com/settings/api-keys",
  kinds: [
    secret("nvidia-api-key", "NVIDIA API key", "use models, and pull images, at your cost", prefixed("nvapi-", classes.base64Url, 60, 75), docs),
    secret("nvidia-legacy-key", "NGC legacy API key", "pull images and models of your organization", named(["ngc_api", "ngc_cli", "ngc_key", "ngc_apikey", "ngc_org", "nvidia_api", "nvcr.io", "oauthtoken", "ngc"], chars(classes.alphanumeric, 84)), docs),
    secret("nvidia-nvcf-key", "NVIDIA Cloud Functions key", "call the functions it may", named(["nvcf", "nvcf_api", "nvcf_key"], "nvapi-", chars(classes.base64Url, 40, 59)), docs),
  ],
};
