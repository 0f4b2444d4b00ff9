/** What the launcher wrote by `tokenward browser install` passes, and what the browser adds behind it. */
export interface HostArguments {
  /** Address of the agent's extension door. */
  readonly socket: string;
  /** True when the caller is one of the pinned extensions. The id is no secret: the channel proves the rest. */
  readonly allowed: boolean;
}

/**
 * `--socket <address> --allow <extension id> …`, then the browser's own: Chromium adds `chrome-extension://<id>/` (and on Windows
 * `--parent-window=…`), Firefox the path of the native manifest and the add-on's id.
 * Null when the launcher's part is missing.
 */
export const readArguments = (argv: readonly string[]): HostArguments | null => {
  const allowedIds: string[] = [];
  const rest: string[] = [];
  let socket: string | undefined;
  for (let at = 0; at < argv.length; at++) {
    const argument = argv[at]!;
    // Once the browser's part has begun, nothing in it is taken for ours.
    if (rest.length > 0 || (argument !== "--socket" && argument !== "--allow")) rest.push(argument);
    else if (argument === "--socket") socket = argv[++at];
    else allowedIds.push(argv[++at] ?? "");
  }
  if (!socket || allowedIds.length === 0) return null;
  const chromium = /^chrome-extension:\/\/([a-p]{32})\/$/.exec(rest[0] ?? "")?.[1];
  const caller = chromium ?? rest[1];
  return { socket, allowed: caller !== undefined && allowedIds.includes(caller) };
};
