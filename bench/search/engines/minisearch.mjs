// MiniSearch with its own cutting of words; beginnings of words and near misses count, the name weighs more.

import MiniSearch from "minisearch";

import { answering } from "./answering.mjs";

answering(({ records }) => {
  const index = new MiniSearch({
    fields: ["name", "kana", "place", "text"],
    searchOptions: { boost: { name: 4, kana: 4, place: 2 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(records);
  return (query) => index.search(query).map((hit) => hit.id);
});
