import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.openstack.org/keystone/latest/user/application_credentials.html";

/** OpenStack, in the cloud of any provider. */
export const openstack: Provider = {
  id: "openstack",
  name: "OpenStack",
  hosts: ["openstack.org"],
  page: null,
  kinds: [
    secret("openstack-application-credential", "OpenStack application credential secret", "do in the project what its roles allow", named(["os_application_credential", "os_application_credential_secret", "application_credential_secret", "openstack_secret", "openstack"], chars(classes.base64Url, 86)), docs),
    secret("openstack-fernet-token", "OpenStack Fernet token", "do what its user may until it expires", named(["os_token", "x-auth-token", "x-subject-token", "openstack_token", "os_auth_token", "keystone"], "gAAAAA", chars(classes.base64Url, 120, 300)), docs),
  ],
};
