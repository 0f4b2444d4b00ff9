import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.kakao.com/docs/latest/en/getting-started/app-key";

export const kakao: Provider = {
  id: "kakao",
  name: "Kakao",
  hosts: ["kakao.com", "kakaoapis.com"],
  page: "https://developers.kakao.com/console/app",
  kinds: [
    secret("kakao-app-key", "Kakao REST or admin key", "use its APIs as your application", named(["kakao", "kakaoak", "kakao_rest", "kakao_admin"], chars(classes.hex, 32)), docs),
    secret("kakao-client-secret", "Kakao client secret", "sign users in as your application", named(["kakao_client", "kakao_secret", "kakao"], chars(classes.alphanumeric, 32)), docs),
  ],
};
