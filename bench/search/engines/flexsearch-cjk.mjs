// FlexSearch with its encoder for Chinese, Japanese and Korean, over all words of a record at once.

import { Charset, Index } from "flexsearch";

import { answering, whole } from "./answering.mjs";

answering(({ records }) => {
  const index = new Index({ encoder: Charset.CJK });
  records.forEach((record, place) => index.add(place, whole(record)));
  return (query) => index.search(query, { limit: 100, suggest: true }).map((place) => records[place].id);
});
