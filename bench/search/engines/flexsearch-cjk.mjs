// FlexSearch with its encoder for Chinese, Japanese and Korean.

import { Charset, Document } from "flexsearch";

import { answering } from "./answering.mjs";

answering(({ records }) => {
  const index = new Document({ encoder: Charset.CJK, document: { id: "id", index: ["name", "kana", "place", "text"] } });
  records.forEach((record) => index.add(record));
  return (query) => index.search(query, { limit: 100, suggest: true, merge: true }).map((hit) => hit.id);
});
