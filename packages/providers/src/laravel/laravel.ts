import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://laravel.com/docs/encryption";

export const laravel: Provider = {
  id: "laravel",
  name: "Laravel",
  hosts: ["laravel.com", "envoyer.io"],
  page: "https://forge.laravel.com/user-profile/api",
  kinds: [
    secret("laravel-app-key", "Laravel application key", "read and forge the sessions of its application", parts("base64:", chars(classes.base64, 43), "="), docs),
    secret("laravel-app-key-older", "Laravel application key (older)", "read and forge the sessions of its application", named(["app_key"], "base64:", chars(classes.base64, 22), "=="), docs),
    secret("laravel-envoyer-token", "Laravel Envoyer token", "deploy your projects", named(["envoyer", "envoyer_token", "envoyer_api"], chars(classes.alphanumeric, 60, 64)), "https://docs.envoyer.io/accounts/api"),
    secret("laravel-nova-key", "Laravel Nova licence key", "download Nova as its buyer", named(["nova_license", "nova_license_key", "laravel_nova"], chars(classes.alphanumeric, 40, 60)), "https://nova.laravel.com/docs/installation"),
  ],
};
