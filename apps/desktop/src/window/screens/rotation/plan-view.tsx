import type { ReactNode } from "react";
import type { RotationPlan } from "@tokenward/shared/domain";
import css from "./plan-view.module.css";

/** What will happen, in the provider's own limits, before it happens. */
export const PlanView = ({ plan }: { readonly plan: RotationPlan }): ReactNode => (
  <>
    <ol className={css["promises"]}>{plan.promises.map((promise) => <li key={promise}>{promise}</li>)}</ol>
    {plan.consumers.length === 0 ? <p className={css["quiet"]}>Does a file hold it? Cancel and choose “Find places” first, so that it gets the new value too.</p> : (
      <ul className={css["places"]}>{plan.consumers.map((path) => <li key={path}><code>{path}</code></li>)}</ul>
    )}
  </>
);
