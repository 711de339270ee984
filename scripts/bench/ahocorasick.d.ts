declare module "ahocorasick" {
  export default class AhoCorasick {
    constructor(keywords: string[]);
    /** Ends of matches, each with the keywords that end there. */
    search(text: string): [number, string[]][];
  }
}
