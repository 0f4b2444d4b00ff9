import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://wso2.com/choreo/docs/";
const near = ["wso2", "choreo"];

export const wso2: Provider = {
  id: "wso2",
  name: "WSO2",
  hosts: ["wso2.com", "choreo.dev"],
  page: "https://console.choreo.dev",
  kinds: [
    secret("wso2-access-token", "WSO2 access token", "use the APIs it was made for", named(near, ...uuid), docs),
    secret("wso2-consumer-secret", "WSO2 consumer key or secret", "make access tokens of its application", named(near, chars(classes.base64Url, 28)), docs),
  ],
};
