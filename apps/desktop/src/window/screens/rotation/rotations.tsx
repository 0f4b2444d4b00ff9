import { useState, type ReactNode } from "react";
import { Button, Chip, EmptyState, icons } from "@tokenward/ui";
import { ProviderMark } from "../../provider-mark.tsx";
import { useNow } from "../../state/now.ts";
import { useRotations, useTokens } from "../../state/queries.ts";
import { go } from "../../state/route.ts";
import { momentWords } from "../../words.ts";
import screen from "../screen.module.css";
import { RotateDialog } from "./rotate-dialog.tsx";
import { stepTone, stepWords } from "./step-words.ts";

const recipeWords = { "create-revoke": "by itself", "in-place": "replaced in one step", guided: "with your help" } as const;
const tookWords = (ms: number): string => (ms < 1_000 ? "under a second" : ms < 120_000 ? `${Math.round(ms / 1_000)} s` : `${Math.round(ms / 60_000)} min`);

export const RotationsScreen = (): ReactNode => {
  const rotations = useRotations();
  const tokens = useTokens().data ?? [];
  const now = useNow();
  const [openId, setOpenId] = useState<string | null>(null);
  const rows = [...(rotations.data ?? [])].sort((a, b) => Number(a.endedAt !== null) - Number(b.endedAt !== null) || b.startedAt - a.startedAt);
  const opened = tokens.find(({ id }) => id === openId);
  return (
    <section className={screen["one"]} aria-label="Rotations">
      <div className={screen["bar"]}><h1>Rotations</h1></div>
      <div className={screen["scroll"]}>
        {rotations.isError ? <EmptyState icon={<icons.TriangleAlert />} title="The rotations could not be read" says={rotations.error.message} /> : null}
        {rotations.isSuccess && rows.length === 0 ? (
          <EmptyState icon={<icons.RefreshCw />} title="Nothing was rotated yet" says="A rotation makes a new token, tries it, hands it to the places that use it, and only then kills the old one. Start one from any token." act={<Button onClick={() => go("/inventory")}>Choose a token</Button>} command="npm run -s tw -- rotate ci-deploy" />
        ) : null}
        {rows.map((rotation) => {
          const token = tokens.find(({ id }) => id === rotation.tokenId);
          return (
            <div key={rotation.id} className={screen["row"]}>
              <ProviderMark provider={token?.provider ?? "generic"} />
              <span>
                <b>{token?.label ?? "a token that was deleted"}</b>
                <small>{momentWords(rotation.startedAt, now)} · {recipeWords[rotation.recipe]}{rotation.endedAt === null ? "" : ` · ${tookWords(rotation.endedAt - rotation.startedAt)}`}{rotation.problem === null ? "" : ` · ${rotation.problem}`}</small>
              </span>
              <span className={screen["acts"]}>
                <Chip tone={stepTone(rotation.step)}>{stepWords[rotation.step]}</Chip>
                {token !== undefined && rotation.endedAt === null ? <Button onClick={() => setOpenId(token.id)}>Go on</Button> : token === undefined ? null : <Button look="ghost" onClick={() => go(`/inventory/${token.id}`)}>Go to token</Button>}
              </span>
            </div>
          );
        })}
      </div>
      {opened === undefined ? null : <RotateDialog token={opened} onClose={() => setOpenId(null)} />}
    </section>
  );
};
