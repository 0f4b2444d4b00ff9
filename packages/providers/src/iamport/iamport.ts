import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.portone.io/api/rest-v1/auth";

export const iamport: Provider = {
  id: "iamport",
  name: "PortOne (Iamport)",
  hosts: ["iamport.kr", "portone.io"],
  page: "https://admin.portone.io",
  kinds: [
    secret("iamport-rest-secret", "PortOne (Iamport) REST API secret", "read, take and refund payments", named(["iamport", "imp_secret", "imp_api", "portone"], chars(classes.alphanumeric, 80)), docs),
    secret("iamport-api-secret-v2", "PortOne V2 API secret", "read, take and refund payments", named(["portone_api", "portone_v2", "portone_secret", "portone"], chars(classes.alphanumeric, 70, 90)), docs),
  ],
};
