import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.prismacloud.io/en/enterprise-edition/content-collections/administration/create-access-keys";
const near = ["prisma_cloud", "prisma_access"];

export const prismacloud: Provider = {
  id: "prismacloud",
  name: "Prisma Cloud",
  hosts: ["prismacloud.io"],
  page: "https://app.prismacloud.io",
  kinds: [
    secret("prismacloud-access-key", "Prisma Cloud access key ID", "tells the key; with its secret, read your security findings", named(near, ...uuid), docs),
    secret("prismacloud-secret-key", "Prisma Cloud secret key", "read and change your security policies", named(near, chars(classes.base64, 27), "="), docs),
  ],
};
