/** A fixture as the gallery page lists it, with the size at which it is photographed. */
export interface ExhibitListing {
  /** `card/person-in-full-depth`, in the page's address after `#/`. */
  address: string;
  /** The part before the slash. */
  component: string;
  name: string;
  surface: string;
  /** CSS pixels of the viewport. */
  width: number;
  height: number;
  /** What of it is shown: the viewport, as much as the document is tall, or the component and its shadow. */
  shows: "viewport" | "document" | "component";
}

/** What the gallery page offers to a driver, as `window.gallery`. */
export interface Gallery {
  list(): ExhibitListing[];
  /** Shows an address such as `#/card/place?dir=rtl`; resolves when it stands, with the size of what is shown. */
  show(hash: string): Promise<{ width: number; height: number }>;
}

declare global {
  interface Window {
    gallery: Gallery;
  }
}
