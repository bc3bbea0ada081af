"""組み立て: what build, write and the commands say."""

from tsudoi.words.pair import Words

WORDS: dict[str, Words] = {
    "left_out": Words(
        "誤りがあるため、この記録は載せていません。",
        "この記録の「誤り」を直すと、次に作るときから載ります。",
        "This record holds an error and was left out.",
        "Mend the errors told of this record; the next build takes it in.",
    ),
    "left_out_file": Words(
        "「{name}」は読めないため、このファイルの記録は1件も載せていません(何件あるかはわかりません)。",
        "このファイルの「誤り」を直すと、次に作るときから載ります。",
        "“{name}” cannot be read, so all its records were left out; how many is not known.",
        "Mend the errors told of this file; the next build takes them in.",
    ),
    "mark_missing": Words(
        "印のファイル「{value}」が、まちのフォルダにありません。",
        "ファイルを置くか、「見た目」の「印」を消してください。消すと、テーマの印になります。",
        "The mark “{value}” is not in the town's folder.",
        "Put the file there, or remove 印; then the theme's own mark is shown.",
    ),
    "theme_encoding": Words(
        "テーマの「{name}」の文字コードが UTF-8 ではないので、{row}行目のあたりから読めません。",
        "エディターで、文字コードを「UTF-8」にして保存し直してください。",
        "“{name}” of the theme is not written in UTF-8.",
        "Save it again as UTF-8.",
    ),
    "link_dead": Words(
        "「{text}」のリンク先「{target}」は、このサイトにありません。",
        "このサイトのページなら「{near}」のように、ほかのサイトなら「https://」から書いてください。",
        "“{text}” leads to {target}, which this site does not have.",
        "Write a page of this site as {near}, another site with its https://.",
    ),
    "link_place": Words(
        "「{text}」のリンク先「{target}」にあたる場所が、ページの中にありません。",
        "「#」から後ろを消してください。ページの途中へのリンクは作れません。",
        "“{text}” leads to {target}, a place that no page has.",
        "Remove what follows the #; links into the middle of a page are not possible.",
    ),
    "link_refused": Words(
        "「{text}」の行き先「{target}」は使えない形なので、リンクになりません。",
        "「https://」「http://」「tel:」「mailto:」のどれかで始まる行き先を書いてください。",
        "“{text}” leads to {target}, a kind of link that is not allowed; it is shown as plain text.",
        "Begin with https://, http://, tel: or mailto:.",
    ),
    "image_unseen": Words(
        "写真や絵「{text}」({target})は、読みものには載りません。",
        "伝えたいことを文で書いてください。活動の写真は、記録の「写真」の列に書きます。",
        "The picture “{text}” ({target}) is not shown in a written page.",
        "Say it in words; photographs belong into the column 写真 of a record.",
    ),
    "unknown_theme": Words(
        "「{name}」というテーマはありません。",
        "「見た目」の「テーマ」には、次のどれかを書いてください：{known}。",
        "There is no theme called “{name}”.",
        "Write one of these as the theme: {known}.",
    ),
}
