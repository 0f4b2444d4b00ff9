import { useEffect, useState, type ReactNode } from "react";
import { Button, EmptyState, icons, Toasts } from "@tokenward/ui";
import { Keys } from "./keys.tsx";
import { Palette } from "./palette.tsx";
import { Rail } from "./rail.tsx";
import { screens } from "./routes.tsx";
import { Onboarding } from "./screens/vault/onboarding.tsx";
import { Unlock } from "./screens/vault/unlock.tsx";
import { queryClient, usePendingBrowsers, useStatus } from "./state/queries.ts";
import { go, useRoute } from "./state/route.ts";
import { dismiss, useToasts } from "./state/toasts.ts";
import css from "./frame.module.css";

export const App = (): ReactNode => (
  <>
    <Content />
    <Toasts toasts={useToasts()} onDismiss={dismiss} />
  </>
);

const Content = (): ReactNode => {
  const status = useStatus();
  const route = useRoute();
  // While locked the inventory stays readable, values do not; the user may look without unlocking.
  const [peek, setPeek] = useState(false);
  const [kitShown, setKitShown] = useState(false);
  const state = status.data?.state;
  useEffect(() => {
    if (state === "locked") queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] === "audit" });
    if (state === "unlocked") setPeek(false);
  }, [state]);

  if (status.isError) {
    return (
      <main>
        <EmptyState icon={<icons.TriangleAlert />} title="The vault does not answer" says={status.error.message} act={<Button onClick={() => void status.refetch()}>Try again</Button>} command="npm run -s tw -- doctor" />
      </main>
    );
  }
  if (status.data === undefined) return null;
  if (status.data.state === "uninitialised" || kitShown) return <Onboarding onKit={() => setKitShown(true)} onStored={() => setKitShown(false)} />;
  if (status.data.state === "locked" && !peek) return <Unlock status={status.data} onPeek={() => setPeek(true)} />;

  const screen = screens.find(({ path }) => path === route.noun) ?? screens[0]!;
  return (
    <div className={css["app"]}>
      <Rail here={screen.path} status={status.data} onUnlock={() => setPeek(false)} />
      <main className={css["main"]}>
        <div>
          {status.data.auditFault === null ? null : (
            <div className={css["strip"]} role="alert">
              <icons.TriangleAlert />
              <p>The audit log cannot be written, so no value leaves the vault: {status.data.auditFault}</p>
              <Button onClick={() => go("/activity")}>Look at the log</Button>
            </div>
          )}
          {status.data.state === "locked" ? (
            <div className={css["strip"]}>
              <icons.Lock />
              <p>Locked. Names and dates are here; values need an unlock.</p>
              <Button onClick={() => setPeek(false)}>Unlock</Button>
            </div>
          ) : null}
          <Waiting here={screen.path} />
        </div>
        {screen.show(route.id)}
      </main>
      <Keys />
      <Palette />
    </div>
  );
};

/** A browser that wants to be paired is looked for where the user is, not only in the settings. */
const Waiting = ({ here }: { readonly here: string }): ReactNode => {
  const first = usePendingBrowsers().data?.[0];
  return first === undefined || here === "settings" ? null : (
    <div className={css["strip"]} role="status">
      <icons.Globe />
      <p>{first.name} wants to be paired with this vault.</p>
      <Button onClick={() => go("/settings")}>Compare the codes</Button>
    </div>
  );
};
