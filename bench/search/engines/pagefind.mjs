// Pagefind: its Node API indexes a plain page of each record, the name as the heading, and its own client answers.
// On the pages as they are built it finds less: their ruby and places to break a line cut words apart.

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

const plain = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const page = ({ name, kana, place, text }) =>
  `<html lang="ja"><body><h1>${plain(name)}</h1><p>${[kana, place, text].map(plain).join("</p><p>")}</p></body></html>`;

async function written({ records }) {
  const { index } = await createIndex({ forceLanguage: "ja" });
  for (const record of records) await index.addHTMLFile({ url: `/${record.id}/`, content: page(record) });
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
