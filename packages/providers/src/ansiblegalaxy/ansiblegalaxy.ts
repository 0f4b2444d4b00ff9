import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ansiblegalaxy: Provider = {
  id: "ansiblegalaxy",
  name: "Ansible Galaxy",
  hosts: ["galaxy.ansible.com"],
  page: "https://galaxy.ansible.com/ui/token/",
  kinds: [
    secret("ansiblegalaxy-token", "Ansible Galaxy API token", "publish collections as you", named(["ansible_galaxy", "galaxy_token", "galaxy_api", "galaxy.ansible"], chars(classes.hex, 40)), "https://docs.ansible.com/ansible/latest/galaxy/user_guide.html"),
  ],
};
