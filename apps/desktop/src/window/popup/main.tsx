import "../base.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { listenForChanges, queryClient } from "../state/queries.ts";
import { Popup } from "./popup.tsx";

listenForChanges();
createRoot(document.getElementById("root")!).render(
  <QueryClientProvider client={queryClient}>
    <Popup />
  </QueryClientProvider>,
);
