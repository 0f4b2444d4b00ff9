import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.naver.com/docs/common/openapiguide/";

export const naver: Provider = {
  id: "naver",
  name: "Naver",
  hosts: ["naver.com"],
  page: "https://developers.naver.com/apps/",
  kinds: [
    secret("naver-client-secret", "Naver client secret", "act as your application", named(["naver_client_secret", "naver_secret", "naver_client", "naver", "x-naver-client-secret"], chars(classes.alphanumeric, 10)), docs),
    secret("naver-client-id", "Naver client ID", "tells the application; with its secret, act as it", named(["naver_client_id", "naver_client", "naver", "x-naver-client-id"], chars(classes.alphanumeric, 20)), docs),
    secret("naver-cloud-secret-key", "Naver Cloud secret key", "do in the account what its user may", named(["ncloud", "ncloud_secret", "naver_cloud", "ncp_secret", "ncp_access", "x-ncp-apigw-api-key"], chars(classes.alphanumeric, 40)), "https://api.ncloud-docs.com/docs/en/common-ncpapi"),
    secret("naver-cloud-access-key", "Naver Cloud access key", "tells the user; with its secret, act as it", named(["ncloud_access", "ncp_access", "ncloud", "ncp_iam", "naver_cloud"], "ncp_iam_", chars(classes.base64, 16, 28)), "https://api.ncloud-docs.com/docs/en/common-ncpapi"),
  ],
};
