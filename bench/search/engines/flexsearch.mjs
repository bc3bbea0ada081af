// FlexSearch with its default encoder; "full" finds words inside words, without which a Japanese sentence is one word.
// One index over all words of a record: an index for each field, its Document, loses queries whose words stand in two fields.

import { Index } from "flexsearch";

import { answering, whole } from "./answering.mjs";

answering(({ records }) => {
  const index = new Index({ tokenize: "full" });
  records.forEach((record, place) => index.add(place, whole(record)));
  return (query) => index.search(query, { limit: 100, suggest: true }).map((place) => records[place].id);
});
