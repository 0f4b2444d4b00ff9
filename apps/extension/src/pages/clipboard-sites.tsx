import { useEffect, useState, type ReactNode } from "react";
import { say } from "../say.ts";
import { ask } from "./ask.ts";

/** The sites that may not read the clipboard, each to be taken back. Nothing where the browser has no such setting. */
export const ClipboardSites = (): ReactNode => {
  const [hosts, setHosts] = useState<readonly string[] | null>(null);
  const refresh = (): Promise<void> => ask<readonly string[] | null>({ kind: "clipboard-sites" }).then(setHosts);
  useEffect(() => void refresh(), []);
  if (hosts === null) return null;
  return (
    <section aria-labelledby="clipboard">
      <h2 id="clipboard">{say("section_clipboard")}</h2>
      <p>{say("clipboard_text")}</p>
      {hosts.length === 0 ? <p className="quiet">{say("clipboard_none")}</p> : (
        <ul className="rules">
          {hosts.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <button type="button" className="plain small" aria-label={say("remove", host)} onClick={() => void ask({ kind: "clipboard-site", host, block: false }).then(refresh)}>{say("remove_short")}</button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
