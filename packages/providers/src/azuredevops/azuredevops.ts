import { alphanumeric, shortened } from "../draw.ts";
import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Draw, Provider } from "../provider.ts";

const docs = "https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate";
const token = (draw: Draw): string => `${draw.of(alphanumeric, 52)}JQQJ99${draw.of(alphanumeric, 1)}${draw.of("ABCDEFGHIJKL", 1)}${draw.of(alphanumeric, 16)}AZDO${draw.of(alphanumeric, 4)}`;

export const azuredevops: Provider = {
  id: "azuredevops",
  name: "Azure DevOps",
  hosts: ["dev.azure.com", "visualstudio.com"],
  page: null,
  kinds: [
    {
      // A "common annotated security key": a mark, a year and a month in letters, the service's name, a checksum nobody has documented.
      id: "azuredevops-personal", name: "Azure DevOps personal access token", reach: "read and change repositories and pipelines as you", nature: "secret",
      anchors: ["AZDO"], anchorAt: 76,
      pattern: /[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}AZDO[A-Za-z0-9]{4}/y,
      boundary: "A-Za-z0-9_-",
      source: [docs, "https://github.com/microsoft/security-utilities"],
      examples: (draw) => ({ hits: [token(draw)], misses: ["AZDO"], twins: [shortened(token(draw)), token(draw).slice(1), `${token(draw)}0`, token(draw).replace("JQQJ", "JQRJ")] }),
    },
    secret("azuredevops-personal-old", "Azure DevOps personal access token (old form)", "read and change repositories and pipelines as you", named(["azure_devops", "dev.azure.com", "visualstudio", "ado_pat", "ado_token", "azdo", "system_accesstoken", "vsts", "vss_nuget", "azp_token"], chars(classes.lowerAlphanumeric, 52)), docs),
  ],
};
