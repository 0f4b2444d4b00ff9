import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.nextcloud.com/server/latest/developer_manual/client_apis/LoginFlow/index.html";
const near = ["next_cloud", "owncloud"];

/** Nextcloud, on a server of its owner. */
export const nextcloud: Provider = {
  id: "nextcloud",
  name: "Nextcloud",
  hosts: ["nextcloud.com"],
  page: null,
  kinds: [
    secret("nextcloud-app-password", "Nextcloud app password", "read and change your files", named(near, chars(classes.alphanumeric, 5), "-", chars(classes.alphanumeric, 5), "-", chars(classes.alphanumeric, 5), "-", chars(classes.alphanumeric, 5), "-", chars(classes.alphanumeric, 5)), docs),
    secret("nextcloud-app-password-long", "Nextcloud app password (of an app)", "read and change your files", named(near, chars(classes.alphanumeric, 72)), docs),
    secret("nextcloud-secret", "Nextcloud server secret", "read what the server keeps encrypted", named(["nextcloud_secret", "passwordsalt", "nextcloud_salt", "owncloud_secret"], chars(classes.base64, 48)), docs),
  ],
};
