import { chars, classes, named, parts, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const near = ["yandex"];

export const yandex: Provider = {
  id: "yandex",
  name: "Yandex",
  hosts: ["yandex.ru", "yandex.com", "yandex.net", "yandexcloud.net"],
  page: "https://oauth.yandex.com",
  kinds: [
    secret("yandex-api-key", "Yandex Cloud API key", "use services as its service account", prefixed("AQVN", classes.base64Url, 34, 38), "https://yandex.cloud/en/docs/iam/concepts/authorization/api-key"),
    secret("yandex-iam-token", "Yandex Cloud IAM token", "act as its account for half a day", parts("t1.", chars(classes.base64Url, 50, 600), ".", chars(classes.base64Url, 86)), "https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token"),
    secret("yandex-oauth-token", "Yandex OAuth token", "act as its user", prefixed("y0_Ag", classes.base64Url, 40, 66), "https://yandex.com/dev/id/doc/en/concepts/ya-oauth-intro"),
    secret("yandex-oauth-token-newer", "Yandex OAuth token", "act as its user", prefixed("y0__", classes.base64Url, 40, 66), "https://yandex.com/dev/id/doc/en/concepts/ya-oauth-intro"),
    secret("yandex-oauth-token-older", "Yandex OAuth token (older)", "act as its user", named(near, "AQAAAA", chars(classes.base64Url, 33)), "https://yandex.com/dev/id/doc/en/concepts/ya-oauth-intro"),
    secret("yandex-static-secret", "Yandex Cloud secret key", "read and change files", prefixed("YC", classes.base64Url, 38), "https://yandex.cloud/en/docs/iam/concepts/authorization/access-key"),
    secret("yandex-static-key", "Yandex Cloud access key ID", "tells the account; with its secret, read and change files", prefixed("YCAJE", classes.base64Url, 20), "https://yandex.cloud/en/docs/iam/concepts/authorization/access-key"),
    secret("yandex-client-secret", "Yandex OAuth client secret", "act as your application", named(near, chars(classes.hex, 32)), "https://yandex.com/dev/id/doc/en/concepts/ya-oauth-intro"),
    secret("yandex-service-key", "Yandex key of a web API", "use maps, translation or the dictionary within its quota", named(near, ...uuid), "https://yandex.com/dev/maps-api/doc/en/"),
  ],
};
