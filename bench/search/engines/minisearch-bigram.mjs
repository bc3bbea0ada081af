// MiniSearch set up for Japanese by hand: one spelling for width, kana and small kana, then single signs and pairs.

import MiniSearch from "minisearch";

import { answering, whole } from "./answering.mjs";

const SMALL = { ぁ: "あ", ぃ: "い", ぅ: "う", ぇ: "え", ぉ: "お", っ: "つ", ゃ: "や", ゅ: "ゆ", ょ: "よ", ゎ: "わ", ヶ: "が", ゖ: "が", ゕ: "か" };
const WORDS = /[\p{Script=Latin}\p{N}]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]+/gu;

const folded = (text) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60))
    .replace(/[ぁぃぅぇぉっゃゅょゎヶゖゕ]/g, (sign) => SMALL[sign])
    .replace(/[ー・-]/g, "");

const cut = (text) =>
  [...folded(text).matchAll(WORDS)].flatMap(([word]) => {
    const signs = [...word];
    return [...signs, ...signs.slice(1).map((sign, place) => signs[place] + sign)];
  });

answering(({ records }) => {
  const index = new MiniSearch({ fields: ["words"], tokenize: cut });
  index.addAll(records.map((record) => ({ id: record.id, words: whole(record) })));
  return (query) => index.search(query).map((hit) => hit.id);
});
