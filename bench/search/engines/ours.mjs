// The site's own search, over the data that this build of the town wrote.

import { readdirSync, readFileSync } from "node:fs";

import { answering } from "./answering.mjs";
import { found, indexed } from "../../../themes/machi/js/finding.js";

answering(({ site }) => {
  const read = (name) => JSON.parse(readFileSync(`${site}/search/${name}`, "utf8"));
  const shards = readdirSync(`${site}/search`).filter((name) => name.endsWith(".json") && name !== "words.json").sort();
  const town = indexed(read("words.json"), shards.map(read));
  return (query) => found(town, query).hits;
});
