import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const near = ["wordpress", "wp_app", "wp_password", "wp_api", "wpcom"];

export const wordpress: Provider = {
  id: "wordpress",
  name: "WordPress",
  hosts: ["wordpress.com", "wordpress.org", "wp.com"],
  page: "https://developer.wordpress.com/apps/",
  kinds: [
    secret("wordpress-application-password", "WordPress application password", "read and change a site as its user", named(near, chars(classes.alphanumeric, 24)), "https://developer.wordpress.org/rest-api/reference/application-passwords/"),
    secret("wordpress-client-secret", "WordPress.com client secret or access token", "act as your application, or as its user", named(near, chars(classes.alphanumeric, 64)), "https://developer.wordpress.com/docs/oauth2/"),
  ],
};
