/** Stand-ins that templates and tutorials have where a password goes. */
const standIn = /^(?:\$|<|\{|%[A-Za-z_]|\*|x+$|your|my[-_]?|example|change|pass(?:word|wd)?\d{0,3}$|secret$|postgres$|root$|admin$|guest$|user$|token$|test$|dev$)/i;

const ownMachine = /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|host\.docker\.internal|db|postgres|mysql|redis|mongo|rabbitmq)$/;
const documentation = /(?:^|\.)(?:example\.(?:com|org|net)|example|test|invalid)$/;

/** A sentence when an address with a password gives nothing away; null when it may. */
export const harmlessAddress = (value: string): string | null => {
  const [, user = "", password = "", host = ""] = /^[a-z+]{3,12}:\/\/([^:]{0,80}):([^@]{3,200})@([^:/?#]{1,200})/.exec(value) ?? [];
  if (standIn.test(password) || (user !== "" && user === password)) return "Its password looks like a placeholder.";
  if (ownMachine.test(host)) return "It opens something on this machine only.";
  return documentation.test(host) ? "Its host is one for documentation." : null;
};
