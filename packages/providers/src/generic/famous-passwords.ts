/** What stands in manuals, images and tutorials as a password, before digits and an exclamation mark are put behind it. */
const stems = new Set(
  `pass password passwd passphrase passwort contrasena motdepasse senha pwd pw secret changeme change changeit changethis postgres postgresql mysql mariadb mongo mongodb redis root admin administrator guest user username
  toor qwerty qwertz azerty letmein welcome hunter test testing tester dev develop development prod production staging none null nil undefined true false yes no on off string str text number boolean
  required optional empty todo tbd na redacted hidden token key apikey auto default prompt ask abc abcd abcde abcdef foo bar baz foobar foobared qux quux dummy fake example sample demo temp temporary iloveyou
  monkey dragon master login hello world helloworld rabbitmq rabbit elastic minio minioadmin neo keycloak grafana sa system oracle tiger scott vagrant docker ubuntu pi raspberry alpine manager tomcat scret private public
  anonymous nobody nopassword something whatever anything blah asdf asdfgh zxcvbn keyboardcat shhh mypass verysecret supersecret topsecret notsecret insecure correcthorse correcthorsebatterystaple sekrit sekret geheim bitnami odoo django wordpress drupal joomla magento symfony laravel`
    .split(/\s+/),
);
/** Letters and the signs people write for them. */
const spelled: Readonly<Record<string, string>> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", $: "s", "!": "i" };

/** `p4ssw0rd`, `P@ssw0rd!`, `admin123`, `postgres`: nobody's own. */
export const isFamousPassword = (value: string): boolean => {
  if (value.length > 32) return false;
  if (/^\d{1,8}$/.test(value)) return true;
  const stem = value.toLowerCase().replace(/[_-]?(?:(?:19|20)\d\d|\d{1,4}|1234567?8?9?0?)?[!.]{0,2}$/, "").replaceAll(/[_-]/g, "");
  if (stems.has(stem)) return true;
  return /[a-z]/i.test(stem) && stems.has(stem.replaceAll(/[013457@$!]/g, (sign) => spelled[sign] ?? sign));
};
