import { say } from "../say.ts";
import type { JudgeAt } from "./engine.ts";
import { became } from "./said.ts";

/**
 * The same judge, but what it fails at is held: an error thrown in the middle of an event would let the browser go on with it. Fails closed where a text can still be kept out; on the
 * later gates a verdict without a sighting lets it go on (post.ts).
 */
export const heldWhenItFails =
  (judge: JudgeAt): JudgeAt =>
  (text, road, target, strictness) => {
    try {
      return judge(text, road, target, strictness);
    } catch {
      return {
        action: "warn", title: say("title_text", became(road, false)), detail: say("why_unfinished"), mark: "?", label: say("label_text"), kindName: say("label_text"), lastFour: "", chip: null,
        reference: null, masked: null, waysOut: ["release"], sightings: [],
      };
    }
  };
