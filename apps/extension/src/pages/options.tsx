import { useState, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { ask } from "./ask.ts";
import { LinkCard, useStatus } from "./link-card.tsx";

const Options = (): ReactNode => {
  const status = useStatus(null);
  return (
    <main className="wide">
      <h1>Tokenward guard</h1>
      <p>Every paste and drop is judged on this device before the page gets it. A token on its own provider’s pages passes in silence; anywhere else you are asked. No text ever leaves the page: your vault hears the kind of token, the site and a fingerprint.</p>
      {status === null ? null : <LinkCard link={status.link} />}
      {status === null || status.link.kind === "unpaired" || status.link.kind === "pairing" ? null : <Unpair />}
    </main>
  );
};

const Unpair = (): ReactNode => {
  const [sure, setSure] = useState(false);
  return sure ? (
    <p>
      The guard would then know only the shapes of tokens, not your own, until you pair again.{" "}
      <button type="button" className="plain" onClick={() => void ask({ kind: "unpair" }).then(() => setSure(false))}>Forget this vault</button>{" "}
      <button type="button" className="plain" onClick={() => setSure(false)}>Keep it</button>
    </p>
  ) : <button type="button" className="plain" onClick={() => setSure(true)}>Forget this vault…</button>;
};

createRoot(document.querySelector("#root")!).render(<Options />);
