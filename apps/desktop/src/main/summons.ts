import type { Client } from "@tokenward/shared/contract";

/** Opens the search when a browser's button asked for it. */
export const answerSummons = async ({ browser }: Pick<Client<"desktop">, "browser">, showSearch: () => void): Promise<void> => {
  const asked = await browser.takeSummons({});
  if (asked.ok && asked.value.summoned) showSearch();
};
