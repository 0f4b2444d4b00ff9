import { useEffect, useState } from "react";

/** The time, read again every `everyMs`, so that "3 minutes ago" stays true. */
export const useNow = (everyMs = 30_000): number => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
};
