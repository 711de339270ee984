/** Styles of marks inside open shadow roots. */
export interface RootSheets {
  /** Every mark stands in the document or in one of these roots. */
  use(roots: readonly ShadowRoot[]): void;
  clear(): void;
}

/**
 * Adopts a sheet in shadow roots that hold marks, for engines that do not apply the highlight rules of a document's sheets
 * there (Firefox); without one nothing is done.
 */
export function createRootSheets(css: string | null): RootSheets {
  const adopted = new Set<ShadowRoot>();
  let sheet: CSSStyleSheet | null = null;
  return {
    use(roots) {
      if (css === null || roots.length === 0) return;
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
      }
      for (const root of roots) {
        adopted.add(root);
        // A page may set its sheets anew at any time.
        if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      }
    },
    clear() {
      for (const root of adopted) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      }
      adopted.clear();
    },
  };
}
