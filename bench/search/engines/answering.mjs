// 問答: what every engine's script does alike. A question on standard input, ranked ids of records on standard output.
// In: {"site": folder of the built site, "records": [{"id", "name", "kana", "place", "text"}], "queries": ["…"]}. Out: [[id, …], …].

import { readFileSync } from "node:fs";

export const FIRST = 10;

/** All words of a record. */
export const whole = ({ name, kana, place, text }) => [name, kana, place, text].join(" ");

/** `made(question)` makes an index and returns (query) → ids, best first; either may be a promise. */
export async function answering(made) {
  const question = JSON.parse(readFileSync(0, "utf8"));
  const asked = await made(question);
  const answers = [];
  for (const query of question.queries) answers.push((await asked(query)).slice(0, FIRST));
  process.stdout.write(JSON.stringify(answers));
}
