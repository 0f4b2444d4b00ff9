import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.camunda.io/docs/components/console/manage-clusters/manage-api-clients/";
const near = ["camunda", "zeebe"];

export const camunda: Provider = {
  id: "camunda",
  name: "Camunda",
  hosts: ["camunda.io", "camunda.com"],
  page: "https://console.cloud.camunda.io",
  kinds: [
    secret("camunda-client-secret", "Camunda client secret", "run and read processes of a cluster", named(near, chars(classes.base64Url, 64)), docs),
    secret("camunda-client-id", "Camunda client ID", "tells the client; with its secret, run processes", named(near, chars(classes.base64Url, 32)), docs),
  ],
};
