/**
 * The registry that an .npmrc names: its `registry` line; else, where exactly one registry has a token, that one (people
 * who use npm's own registry have no `registry` line). Null when it names none. `${NAME}` is taken from the environment.
 *
 * Source: npm 11 docs/content/configuring-npm/npmrc.md.
 */
export const registryIn = (text: string, env: Readonly<Record<string, string | undefined>>): string | null => {
  let named: string | null = null;
  const withToken = new Set<string>();
  for (const line of text.replace(/^\uFEFF/, "").split(/\r?\n/)) {
    const [, key = "", raw = ""] = /^\s*([^;#\s=][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    const value = raw.replace(/^(["'])(.*)\1$/, "$2").replaceAll(/\$\{([^}]+)\}/g, (_, name: string) => env[name] ?? "");
    if (key === "registry" && value !== "") named = value;
    const scoped = /^\/\/(.+?)\/?:_authToken$/.exec(key);
    if (scoped?.[1] !== undefined) withToken.add(scoped[1]);
  }
  if (named !== null) return named;
  const [only, ...others] = withToken;
  if (only === undefined || others.length > 0) return null;
  return `${/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?(\/|$)/.test(only) ? "http" : "https"}://${only}`;
};
