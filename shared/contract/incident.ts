import { z } from "zod";
import { Incident, IncidentId, IncidentReport } from "../domain/incident.ts";
import { procedure } from "./procedure.ts";

export const incident = {
  report: procedure({ callers: ["extension"], input: IncidentReport, output: z.object({ id: IncidentId }) }),
  list: procedure({ callers: ["desktop", "window", "cli"], input: z.object({}), output: z.array(Incident) }),
  close: procedure({ callers: ["window", "cli"], input: z.object({ id: IncidentId }), output: Incident }),
};
