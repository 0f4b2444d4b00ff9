/**
 * The environment as the user's tools see it in a terminal. Under `npm run`, npm adds settings of its own (`npm_config_…`)
 * for the package that is run; taken at their word they would send the user's token to that package's registry.
 */
export const toolEnvironment = (env: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string | undefined>> =>
  env["npm_lifecycle_event"] === undefined && env["npm_command"] === undefined
    ? env
    : Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("npm_")));
