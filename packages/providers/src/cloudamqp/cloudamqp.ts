import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.cloudamqp.com/cloudamqp_api.html";
const near = ["cloud_amqp"];

export const cloudamqp: Provider = {
  id: "cloudamqp",
  name: "CloudAMQP",
  hosts: ["cloudamqp.com"],
  page: "https://customer.cloudamqp.com/apikeys",
  kinds: [
    secret("cloudamqp-api-key", "CloudAMQP customer API key", "make and delete instances", named(near, ...uuid), docs),
    secret("cloudamqp-password", "CloudAMQP instance password", "read and send messages", named(near, chars(classes.base64Url, 32)), docs),
  ],
};
