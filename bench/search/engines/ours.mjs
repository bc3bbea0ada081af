// The site's own search, over the data that this build of the town wrote.

import { readdirSync, readFileSync } from "node:fs";

import { answering } from "./answering.mjs";
import { found } from "../../../themes/machi/js/finding.js";
import { indexed, learn } from "../../../themes/machi/js/indexing.js";

answering(async ({ site }) => {
  const read = (name) => JSON.parse(readFileSync(`${site}/search/${name}`, "utf8"));
  const shards = readdirSync(`${site}/search/districts`).sort().map((name) => read(`districts/${name}`));
  const texts = readdirSync(`${site}/search/texts`).sort().map((name) => read(`texts/${name}`));
  const town = indexed(read("words.json"), shards);
  await learn(town, read("dictionary.json"), texts);
  return (query) => found(town, query).hits.map(({ id }) => id);
});
