import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const azuredevops: Provider = {
  id: "azuredevops",
  name: "Azure DevOps",
  hosts: ["dev.azure.com", "visualstudio.com"],
  page: null,
  kinds: [
    secret("azuredevops-token", "Azure DevOps personal access token (old form)", "read and change repositories and pipelines as you", named(["azuredevops", "azure_devops", "azure-devops", "dev.azure.com", "visualstudio", "ado_pat", "ado_token", "azdo", "system_accesstoken", "vsts", "vss_nuget", "azp_token"], chars(classes.lowerAlphanumeric, 52)), "https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate"),
  ],
};
