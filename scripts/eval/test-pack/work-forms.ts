import type { Alias } from "../../../lib/entity/schema";

/** Of works whose name is one word, one of these stands near: a reader would not know otherwise. */
const WORK_WORDS = "film movie series show album song magazine newspaper book novel play".split(" ");

/** A work's name in its capitals; one of one word needs a word for what it is on the page. */
export function workForms(title: string): Alias[] {
  const form: Alias = { text: title, case: "initial" };
  return [/\s/u.test(title) ? form : { ...form, context: [...WORK_WORDS] }];
}
