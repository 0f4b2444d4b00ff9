import { defineConfig } from "vitest/config";

const away = ["**/node_modules/**", "**/dist/**", "**/.cache/**"];

export default defineConfig({
  test: {
    pool: "forks",
    projects: [
      {
        test: {
          name: "unit",
          include: ["{shared,packages,apps}/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
          exclude: [...away, "test/e2e/**"],
          pool: "forks",
          maxWorkers: 2,
          // Against what hangs, not against what is slow: another program may have the processor.
          testTimeout: 90_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Real programs on one machine: one file at a time.
        test: { name: "e2e", include: ["test/e2e/**/*.test.ts"], exclude: away, pool: "forks", maxWorkers: 1, fileParallelism: false, testTimeout: 180_000, hookTimeout: 120_000, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
