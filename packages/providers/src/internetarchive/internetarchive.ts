import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const internetarchive: Provider = {
  id: "internetarchive",
  name: "Internet Archive",
  hosts: ["archive.org"],
  page: "https://archive.org/account/s3.php",
  kinds: [
    secret("internetarchive-s3-key", "Internet Archive S3 access or secret key", "upload and change your items", named(["internet_archive", "archive_org", "archive.org", "ia_s3", "ia_access", "ia_secret", "ia_key"], chars(classes.alphanumeric, 16)), "https://archive.org/developers/tutorial-get-ia-credentials.html"),
  ],
};
