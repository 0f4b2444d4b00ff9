import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/";
const near = ["jenkins", "jenkins_api", "jenkins_token", "hudson"];

/** Jenkins, on a server of its owner. */
export const jenkins: Provider = {
  id: "jenkins",
  name: "Jenkins",
  hosts: ["jenkins.io"],
  page: null,
  kinds: [
    secret("jenkins-api-token", "Jenkins API token", "run jobs and read their secrets as you", named(near, "11", chars(classes.hex, 32)), docs),
    secret("jenkins-api-token-older", "Jenkins API token (older)", "run jobs and read their secrets as you", named(near, chars(classes.hex, 32)), docs),
    secret("jenkins-agent-secret", "Jenkins agent secret", "take jobs as a build agent, with all they hold", named(["jenkins_agent", "jenkins_secret", "jnlp", "-secret", "inbound_agent"], chars(classes.hex, 64)), "https://www.jenkins.io/doc/book/using/using-agents/"),
  ],
};
