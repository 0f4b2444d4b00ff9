import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://min.io/docs/minio/linux/administration/identity-access-management/minio-user-management.html";

/** MinIO, on a server of its owner. */
export const minio: Provider = {
  id: "minio",
  name: "MinIO",
  hosts: ["min.io"],
  page: null,
  kinds: [
    secret("minio-secret-key", "MinIO secret key", "read and write the buckets it may", named(["minio_secret", "minio", "minio_root_password", "minio_key"], chars(classes.base64, 40)), docs),
    secret("minio-access-key", "MinIO access key", "tells the user; with its secret, read buckets", named(["minio_access", "minio", "minio_root_user"], chars(classes.alphanumeric, 20)), docs),
  ],
};
