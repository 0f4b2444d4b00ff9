import { siAnthropic, siAtlassian, siGithub, siGitlab, siGoogle, siGrafana, siNpm, siPypi, siStripe } from "simple-icons";

/** By provider: those whose brand simple-icons has. */
const icons: Readonly<Record<string, { readonly path: string }>> = {
  anthropic: siAnthropic,
  atlassian: siAtlassian,
  github: siGithub,
  gitlab: siGitlab,
  google: siGoogle,
  grafana: siGrafana,
  npm: siNpm,
  pypi: siPypi,
  stripe: siStripe,
};

/** The providers that have a mark. */
export const marked: readonly string[] = Object.keys(icons);

/** The SVG path of a provider's mark, on a field of 24 × 24; null: show its initial. */
export const markPath = (provider: string): string | null => (Object.hasOwn(icons, provider) ? (icons[provider]?.path ?? null) : null);
