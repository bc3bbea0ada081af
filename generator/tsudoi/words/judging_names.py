"""名前の言葉: what the rules say of numbers, folders, addresses and words that name something else."""

from tsudoi.words.pair import Words

WORDS: dict[str, Words] = {
    "id_twice": Words(
        "番号「{value}」は、{first}の「{other}」と重なっています。大文字と小文字、全角と半角は区別しません。",
        "どちらかを、ほかで使っていない番号にしてください。公開したあとなら、新しいほうを変えます。",
        "The id “{value}” is also that of “{other}” at {first}; case and width do not count.",
        "Give one of the two an id of its own; the newer one if the site is already public.",
    ),
    "id_device": Words(
        "番号「{value}」は、Windows でフォルダの名前に使えません。",
        "「{value}-1」のように、ほかの番号にしてください。",
        "Windows cannot have a folder called “{value}”.",
        "Take another id, such as “{value}-1”.",
    ),
    "page_device": Words(
        "ファイルの名前「{name}」は、Windows でフォルダの名前に使えないので、ページの場所の名前になりません。",
        "「{name}-page.md」のように、ファイルの名前を変えてください。",
        "Windows cannot have a folder called “{name}”, so the page cannot have it as its address.",
        "Rename the file, for example to “{name}-page.md”.",
    ),
    "page_moved": Words(
        "「{wanted}」という場所はほかのページが使うので、このページの場所は「{given}」になります。",
        "それでよければ、このままでかまいません。場所を決めたいときは、ファイルの名前を変えてください。",
        "“{wanted}” is the address of another page, so this page gets “{given}”.",
        "Leave it if that will do, or rename the file to choose an address.",
    ),
    "page_alone": Words(
        "「{name}」の日本語のページがないので、このページはのりません。",
        "「{name}.md」を作るか、ファイルの名前を直してください。",
        "There is no page “{name}” in Japanese, so this one is not shown.",
        "Write “{name}.md”, or rename the file.",
    ),
    "folder_unknown": Words(
        "フォルダ「{folder}」にあたる小学校区がありません。",
        "フォルダの名前を、小学校区の表にある番号か名前にしてください。小学校区は、{names}です。",
        "The folder “{folder}” belongs to no district.",
        "Name it after a district's id or name. The districts are {names}.",
    ),
    "folder_unknown_near": Words(
        "フォルダ「{folder}」にあたる小学校区がありません。いちばん近い名前は「{near}」です。",
        "フォルダの名前を「{near}」に変えるか、小学校区の表に足してください。小学校区は、{names}です。",
        "The folder “{folder}” belongs to no district. The nearest is “{near}”.",
        "Call the folder “{near}”, or add the district to the table. The districts are {names}.",
    ),
    "folder_ambiguous": Words(
        "フォルダ「{folder}」は、どの小学校区のことか決められません。{ids}のどれにもあてはまります。",
        "フォルダの名前を、このうち1つの番号にしてください。",
        "The folder “{folder}” may mean any of {ids}.",
        "Name it after the id of one of them.",
    ),
    "word_unknown": Words(
        "「{value}」は、ことばの表の{title}にありません。",
        "次から選ぶか、ことばの表に足してください: {names}",
        "“{value}” is not in the vocabulary.",
        "Choose one of these, or add it to the vocabulary: {names}",
    ),
    "word_unknown_near": Words(
        "「{value}」は、ことばの表の{title}にありません。いちばん近いのは「{near}」です。",
        "「{near}」に書き直すか、次から選んでください: {names}",
        "“{value}” is not in the vocabulary. The nearest is “{near}”.",
        "Write “{near}”, or choose one of these: {names}",
    ),
    "district_unknown": Words(
        "「{value}」という小学校区はありません。",
        "次から選んで書いてください: {names}",
        "There is no district called “{value}”.",
        "Choose one of these: {names}",
    ),
    "district_unknown_near": Words(
        "「{value}」という小学校区はありません。いちばん近い名前は「{near}」です。",
        "「{near}」に書き直すか、次から選んでください: {names}",
        "There is no district called “{value}”. The nearest is “{near}”.",
        "Write “{near}”, or choose one of these: {names}",
    ),
    "district_ambiguous": Words(
        "「{value}」は、どの小学校区のことか決められません。{ids}のどれにもあてはまります。",
        "小学校区の番号で書いてください。",
        "“{value}” may mean any of {ids}.",
        "Write the id of one district.",
    ),
}
