/** The package types only its whole; its entry would bring all of Readability, and this file is all we use. */
declare module "@mozilla/readability/Readability-readerable.js" {
  import { isProbablyReaderable } from "@mozilla/readability";
  export default isProbablyReaderable;
}
