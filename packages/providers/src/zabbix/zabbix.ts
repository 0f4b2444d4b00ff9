import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const near = ["zabbix", "zbx_"];

export const zabbix: Provider = {
  id: "zabbix",
  name: "Zabbix",
  hosts: ["zabbix.com"],
  page: null,
  kinds: [
    secret("zabbix-api-token", "Zabbix API token", "read and change what is watched, as its user", named(near, chars(classes.hex, 64)), "https://www.zabbix.com/documentation/current/en/manual/web_interface/frontend_sections/users/api_tokens"),
    secret("zabbix-session", "Zabbix session ID", "read and change what is watched, until its user leaves", named(near, chars(classes.hex, 32)), "https://www.zabbix.com/documentation/current/en/manual/api/reference/user/login"),
  ],
};
