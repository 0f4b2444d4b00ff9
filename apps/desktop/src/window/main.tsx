import "./base.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { onNews } from "./bridge.ts";
import { listenForChanges, queryClient } from "./state/queries.ts";
import { go } from "./state/route.ts";

listenForChanges();
onNews((news) => {
  if (news.kind === "go") go(news.route);
});
createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
