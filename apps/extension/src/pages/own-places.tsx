import { useId, useState, type FormEvent, type ReactNode } from "react";
import { ListedClass, PlaceRow } from "@tokenward/shared/domain";
import { className } from "./class-name.ts";
import { RuleList } from "./rule-lists.tsx";
import { say } from "../say.ts";
import type { RulesProps } from "./use-rules.ts";

/** Places of the user's own, besides those that the guard knows. */
export const OwnPlaces = ({ rules, keep }: RulesProps): ReactNode => {
  const [at, setAt] = useState("");
  const [listedClass, setClass] = useState<ListedClass>("chat");
  const [isBad, setBad] = useState(false);
  const [hostId, classId, faultId] = [useId(), useId(), useId()];
  const places = rules.places ?? [];
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const row = PlaceRow.safeParse({ at: at.trim().toLowerCase().replace(/^https?:\/\//, "").replace(/\/$/, ""), class: listedClass });
    setBad(!row.success);
    if (!row.success) return;
    keep({ ...rules, places: [...places.filter((place) => place.at !== row.data.at), row.data] });
    setAt("");
  };
  return (
    <section aria-labelledby="places">
      <h2 id="places">{say("section_places")}</h2>
      <p>{say("places_text")}</p>
      {places.length === 0 ? null : <RuleList none="" rules={places} nameOf={(place) => say("place_row", place.at, className(place.class))} keep={(next) => keep({ ...rules, places: next })} />}
      <form className="add" onSubmit={add}>
        <div>
          <label htmlFor={hostId}>{say("place_host")}</label>
          <input id={hostId} value={at} required maxLength={300} placeholder="wiki.example.com" autoComplete="off" spellCheck={false} aria-invalid={isBad} aria-describedby={isBad ? faultId : undefined} onChange={(event) => setAt(event.target.value)} />
        </div>
        <div>
          <label htmlFor={classId}>{say("place_class")}</label>
          <select id={classId} value={listedClass} onChange={(event) => setClass(ListedClass.parse(event.target.value))}>
            {ListedClass.options.map((option) => <option key={option} value={option}>{className(option)}</option>)}
          </select>
        </div>
        <button type="submit" className="plain">{say("place_add")}</button>
      </form>
      {isBad ? <p role="alert" id={faultId} className="problem">{say("place_bad")}</p> : null}
    </section>
  );
};
