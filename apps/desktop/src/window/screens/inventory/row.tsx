import { useEffect, useRef, type ReactNode } from "react";
import type { Token } from "@tokenward/shared/domain";
import { Chip, icons, LifeBar } from "@tokenward/ui";
import { kindWords, ProviderMark } from "../../provider-mark.tsx";
import { lifeOf, stateOf } from "../../words.ts";
import css from "./inventory.module.css";

export const TokenRowsHead = (): ReactNode => (
  <div className={`${css["row"]} ${css["head"]}`} aria-hidden>
    <span /><span>Token</span><span>Owner</span><span>Life left</span><span>State</span>
  </div>
);

export const TokenRow = ({ token, now, chosen }: { readonly token: Token; readonly now: number; readonly chosen: boolean }): ReactNode => {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (chosen) link.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  const life = lifeOf(token, now);
  const state = stateOf(token, now);
  return (
    <div role="listitem">
      <a ref={link} data-token-row href={`#/inventory/${token.id}`} aria-current={chosen ? "true" : undefined} className={[css["row"], chosen && css["chosen"]].filter(Boolean).join(" ")}>
        <ProviderMark provider={token.provider} />
        <span className={css["name"]}>
          <b>{token.label}</b>
          <small>{kindWords(token.provider, token.kind)}{token.lastFour === "" ? "" : ` · …${token.lastFour}`}</small>
        </span>
        <span className={css["owner"]}>{token.owner || "–"}</span>
        <span className={css["life"]}>
          {life.words}
          {life.left === null ? null : <LifeBar left={life.left} tone={life.tone} />}
        </span>
        <span>{state.words === "fine" ? <span className={css["fine"]}>fine</span> : <Chip tone={state.tone} icon={state.tone === "danger" ? <icons.TriangleAlert aria-hidden /> : undefined}>{state.words}</Chip>}</span>
      </a>
    </div>
  );
};
