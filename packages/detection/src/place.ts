/** An address that text goes to. */
export interface Spot {
  /** `https`, `http`; without a colon. */
  readonly scheme: string;
  /** As `URL.hostname` writes it, in lower case; null: an opaque origin (sandboxed, `data:`), which is nobody's host. */
  readonly host: string | null;
  /** Null: the scheme's own. */
  readonly port: number | null;
  /** Where it is known, "" where not. */
  readonly path: string;
}

/** Where a text is about to go. */
export interface Place extends Spot {
  /** The host of the page that holds the frame; null when it is no frame, or not told. */
  readonly topHost: string | null;
  readonly field: "password" | "text" | "file" | "unknown";
  /** Where the field's form posts, when that is another origin; null: to this one, or there is no form. */
  readonly form: Spot | null;
}

/** What `URL` gives. This package has no `URL` of its own: it has no world around it. */
export interface UrlParts {
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
}

/** An address without a host (`data:`, `file:`, `about:`) is nobody's. */
export const spotOf = ({ protocol, hostname, port, pathname }: UrlParts): Spot => ({
  scheme: protocol.replace(":", ""), host: hostname === "" ? null : hostname.toLowerCase(), port: port === "" ? null : Number(port), path: pathname,
});

/** A page's place as far as its address tells it. */
export const placeOf = (url: UrlParts, more: Partial<Pick<Place, "topHost" | "field" | "form">> = {}): Place => ({ ...spotOf(url), topHost: null, field: "unknown", form: null, ...more });
