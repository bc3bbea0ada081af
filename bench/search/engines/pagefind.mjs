// Pagefind: its Node API indexes the main part of the records' pages as they were built, its own client answers.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath, pathToFileURL } from "node:url";

import { close, createIndex } from "pagefind";

import { answering, FIRST } from "./answering.mjs";

// What its client asks of a browser: the page's language, and files by address.
globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => "ja" }) };
globalThis.fetch = async (address) => {
  const file = fileURLToPath(String(address).replace(/\?.*/, ""));
  return new Response(readFileSync(file), { headers: { "content-type": "application/octet-stream" } });
};

const folder = mkdtempSync(`${tmpdir()}/pagefind-`);

async function written({ site, records }) {
  const { index } = await createIndex({ forceLanguage: "ja" });
  for (const { id } of records) {
    const page = readFileSync(`${site}/services/${id}/index.html`, "utf8");
    await index.addHTMLFile({ url: `/${id}/`, content: page.replace("<main", "<main data-pagefind-body") });
  }
  await index.writeFiles({ outputPath: folder });
  await close();
}

await answering(async (question) => {
  await written(question);
  const client = await import(pathToFileURL(`${folder}/pagefind.js`));
  await client.options({ basePath: `${pathToFileURL(folder)}/`, baseUrl: "/" });
  return async (query) => {
    const { results } = await client.search(query);
    const pages = await Promise.all(results.slice(0, FIRST).map((result) => result.data()));
    return pages.map((page) => page.url.split("/")[1]);
  };
});
rmSync(folder, { recursive: true });
