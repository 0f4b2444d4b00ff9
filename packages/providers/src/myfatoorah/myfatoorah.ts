import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const myfatoorah: Provider = {
  id: "myfatoorah",
  name: "MyFatoorah",
  hosts: ["myfatoorah.com"],
  page: "https://portal.myfatoorah.com",
  kinds: [
    secret("myfatoorah-api-token", "MyFatoorah API token", "take and refund payments", named(["my_fatoorah"], chars(classes.base64Url, 300, 380)), "https://docs.myfatoorah.com/docs/api-key"),
  ],
};
