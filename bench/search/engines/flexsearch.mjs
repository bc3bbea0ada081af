// FlexSearch with its default encoder; "full" finds words inside words, without which a Japanese sentence is one word.

import { Document } from "flexsearch";

import { answering } from "./answering.mjs";

answering(({ records }) => {
  const index = new Document({ tokenize: "full", document: { id: "id", index: ["name", "kana", "place", "text"] } });
  records.forEach((record) => index.add(record));
  return (query) => index.search(query, { limit: 100, suggest: true, merge: true }).map((hit) => hit.id);
});
