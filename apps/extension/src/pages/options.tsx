import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { say } from "../say.ts";
import { ClipboardSites } from "./clipboard-sites.tsx";
import { LinkCard, useStatus } from "./link-card.tsx";
import { FalseAlarms, AllowedPlaces } from "./rule-lists.tsx";
import { OwnPlaces } from "./own-places.tsx";
import { Strictness } from "./strictness.tsx";
import { TakeAlong } from "./take-along.tsx";
import { TeamPolicy } from "./team-policy.tsx";
import { speakPage } from "./speak-page.ts";
import { Unpair } from "./unpair.tsx";
import { useRules } from "./use-rules.ts";

const Options = (): ReactNode => {
  const status = useStatus(null);
  const { rules, keep } = useRules();
  return (
    <main className="wide">
      <h1>{say("extension_name")}</h1>
      <p>{say("options_intro")}</p>
      {status === null ? null : (
        <section aria-labelledby="vault">
          <h2 id="vault">{say("section_vault")}</h2>
          <LinkCard link={status.link} />
          {status.link.kind === "unpaired" || status.link.kind === "pairing" ? null : <Unpair />}
        </section>
      )}
      {rules === null ? null : (
        <>
          <AllowedPlaces rules={rules.own} keep={keep} />
          <FalseAlarms rules={rules.own} keep={keep} />
          <OwnPlaces rules={rules.own} keep={keep} />
          <Strictness rules={rules.own} keep={keep} />
          <ClipboardSites />
          <TakeAlong rules={rules.own} keep={keep} />
          <TeamPolicy team={rules.team} />
        </>
      )}
    </main>
  );
};

speakPage();
document.title = say("extension_name");
createRoot(document.querySelector("#root")!).render(<Options />);
