import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.appdynamics.com/appd/onprem/latest/en/extend-splunk-appdynamics/splunk-appdynamics-apis/api-clients";
const near = ["appdynamics", "appdynamics_agent"];

export const appdynamics: Provider = {
  id: "appdynamics",
  name: "AppDynamics",
  hosts: ["appdynamics.com"],
  page: null,
  kinds: [
    secret("appdynamics-client-secret", "AppDynamics API client secret", "read and change what its role may", named(near, ...uuid), docs),
    secret("appdynamics-access-key", "AppDynamics agent access key", "send metrics of your applications", named(near, chars(classes.lowerAlphanumeric, 12, 24)), docs),
  ],
};
