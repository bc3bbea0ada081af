"""読み取り・YAMLなど: what is said of YAML, GeoJSON and Markdown files."""

from tsudoi.words.pair import Words

_QUOTE = "文の中に「: 」や「#」があるときは、全体を「'」で囲んでください。"
_QUOTE_EN = "Put text that holds “: ” or “#” into single quotes."

WORDS: dict[str, Words] = {
    "yaml_broken": Words(
        "YAML の書き方が正しくないので、{row}行目のあたりから読めませんでした。",
        "字下げを上の行とそろえてください。" + _QUOTE,
        "The YAML cannot be read near line {row}.",
        "Line up the indentation with the lines above. " + _QUOTE_EN,
    ),
    "yaml_colon": Words(
        "{row}行目の「:」の使い方か字下げが正しくないので、読めませんでした。",
        "字下げを上の行とそろえてください。" + _QUOTE,
        "A colon or the indentation in line {row} is wrong.",
        "Line up the indentation with the lines above. " + _QUOTE_EN,
    ),
    "yaml_wide_colon": Words(
        "見出しのあとの「：」が全角になっています。",
        "半角の「:」にし、そのあとに半角の空きを1つ入れてください。例：「名称: わかば体操」",
        "The colon after the heading is a full-width one.",
        "Write a half-width colon and one space: “名称: わかば体操”.",
    ),
    "yaml_tab": Words(
        "{row}行目の字下げにタブが使われています。",
        "タブを消し、半角の空き2つで字下げしてください。",
        "Line {row} is indented with a tab.",
        "Indent with two spaces instead.",
    ),
    "yaml_quote": Words(
        "{row}行目で始まる引用符が閉じていません。",
        "「'」や「\"」を、同じ行の終わりで閉じてください。",
        "A quote that opens in line {row} is never closed.",
        "Close it at the end of the text.",
    ),
    "yaml_escape": Words(
        "「{value}」は、「\\」で始まる文字の書き方として読めません。",
        "「\\」を消すか、全体を「\"」ではなく「'」で囲んでください。",
        "“{value}” is no way to write a letter.",
        "Remove the backslash, or put the text in single quotes.",
    ),
    "yaml_comment": Words(
        "「{value}」は、メモとして読み飛ばされました。YAML では「#」から後ろがメモになります。",
        "「'{value}'」のように、「'」で囲んでください。",
        "“{value}” was passed over: to YAML what follows a # is a comment.",
        "Put it in single quotes: '{value}'.",
    ),
    "yaml_sign": Words(
        "「{value}」で始まる文は、そのままでは読めません。",
        "文の全体を「'」で囲んでください。",
        "A text that begins with “{value}” cannot be read as it stands.",
        "Put the whole text in single quotes.",
    ),
    "yaml_half_letter": Words(
        "「{value}」は文字の半分なので、読めません。絵文字などが、書き出しのときにこわれたようです。",
        "その文字を打ち直すか、消してください。",
        "“{value}” is half a letter; an emoji or the like was damaged.",
        "Type the letter again, or remove it.",
    ),
    "yaml_bracket": Words(
        "{row}行目で始まるかっこが閉じていません。",
        "「[若葉, 桜台]」のように、同じ行の終わりで閉じてください。",
        "A bracket that opens in line {row} is never closed.",
        "Close it at the end of the line.",
    ),
    "yaml_control": Words(
        "{row}行目に、目に見えない制御文字が入っています。",
        "その行を消して、打ち直してください。",
        "Line {row} holds an invisible control character.",
        "Delete the line and type it again.",
    ),
    "yaml_alias": Words(
        "「{name}」という参照の書き方は使えません。",
        "内容をそのまま書いてください。「&」や「*」で始まる文なら、全体を「'」で囲みます。",
        "References such as “{name}” cannot be used.",
        "Write the content itself; put text that begins with & or * into single quotes.",
    ),
    "yaml_tag": Words(
        "「{name}」というタグの書き方は使えません。",
        "タグを消してください。「!」で始まる文なら、全体を「'」で囲みます。",
        "Tags such as “{name}” cannot be used.",
        "Delete the tag; put text that begins with ! into single quotes.",
    ),
    "yaml_key_twice": Words(
        "「{key}」が2回書かれています。1回目は{first}行目です。",
        "どちらか正しいほうだけを残してください。",
        "“{key}” is written twice; the first is in line {first}.",
        "Keep the right one only.",
    ),
    "yaml_odd_key": Words(
        "{row}行目の見出しが文字になっていません。",
        "「名称: わかば体操」のように、見出しを文字で書いてください。",
        "The heading in line {row} is not text.",
        "Write it as text, such as “名称: わかば体操”.",
    ),
    "yaml_deep": Words(
        "{row}行目の字下げが深すぎます。読めるのは{limit}段までです。",
        "字下げを見直してください。",
        "Line {row} is nested too deep; the limit is {limit}.",
        "Check the indentation.",
    ),
    "yaml_documents": Words(
        "{row}行目に「---」があり、1つのファイルに2つの文書が入っています。",
        "「---」を消して1つにまとめるか、ファイルを分けてください。",
        "“---” in line {row} begins a second document.",
        "Delete it, or split the file.",
    ),
    "yaml_no_list": Words(
        "記録の一覧の形になっていません。",
        "記録を1件ずつ「- 」で始めてください。例：「- 番号: wk-01」",
        "The file is not a list of records.",
        "Begin each record with “- ”, such as “- 番号: wk-01”.",
    ),
    "yaml_no_mapping": Words(
        "見出しと中身の組になっていない行があります。",
        "「- 番号: wk-01」のように、見出し、半角の「:」、空き、中身の順に書いてください。",
        "This item has no headings.",
        "Write heading, colon, space, content: “- 番号: wk-01”.",
    ),
    "yaml_nested": Words(
        "「{heading}」の中身が1つの文になっていません。",
        "字下げや「- 」をやめて、1つの文で書いてください。",
        "“{heading}” is not a single text.",
        "Write it as one text, without further indentation or dashes.",
    ),
    "yaml_cost": Words(
        "料金表の「{key}」が読めません。",
        "「内容」「金額」「補足」の3つの見出しだけを使い、それぞれ文字で書いてください。",
        "“{key}” in the price table cannot be read.",
        "Use only 内容, 金額 and 補足, each with a text.",
    ),
    "json_broken": Words(
        "GeoJSON の書き方が正しくないので、{line}行目のあたりから読めませんでした。",
        "地図ソフト(QGIS など)から書き出し直してください。",
        "The GeoJSON cannot be read near line {line}.",
        "Export it again from the map program.",
    ),
    "json_deep": Words(
        "GeoJSON のかっこが深く重なりすぎています。",
        "地図ソフト(QGIS など)から書き出し直してください。",
        "The brackets of the GeoJSON are nested too deep.",
        "Export it again from the map program.",
    ),
    "json_key_twice": Words(
        "「{key}」が、同じかっこの中に2回書かれています。",
        "どちらか正しいほうだけを残してください。",
        "“{key}” is written twice in the same object.",
        "Keep the right one only.",
    ),
    "json_letter": Words(
        "「{key}」の中身に、こわれた文字があります。",
        "その部分を打ち直してください。",
        "The value of “{key}” holds a broken character.",
        "Type it again.",
    ),
    "json_number": Words(
        "「{value}」は、位置や数として使えません。",
        "正しい数に直すか、地図ソフト(QGIS など)から書き出し直してください。",
        "“{value}” is no usable number.",
        "Correct it, or export the file again.",
    ),
    "json_too_fine": Words(
        "形の点が多すぎます。読めるのは{limit}点までです。",
        "地図ソフト(QGIS など)で形を簡単にしてから書き出してください。",
        "The shapes have too many points; the limit is {limit}.",
        "Simplify them in the map program before the export.",
    ),
    "content_unknown": Words(
        "Markdown のファイル(.md)ではないので、読みませんでした。",
        "ページにするなら「.md」の名前にし、そうでなければ別のフォルダへ移してください。",
        "This is no Markdown file (.md) and was not read.",
        "Give it a name that ends in “.md”, or move it elsewhere.",
    ),
    "document_without_front": Words(
        "ページのはじめに、題名を書く部分がありません。",
        "1行目に「---」、2行目に「title: 題名」、3行目に「---」と書いてください。",
        "The page does not begin with its title block.",
        "Begin with the three lines “---”, “title: …”, “---”.",
    ),
    "document_without_title": Words(
        "ページの題名(title)がありません。",
        "はじめの「---」の間に「title: 題名」と書いてください。",
        "The page has no title.",
        "Write “title: …” between the two “---”.",
    ),
    "document_name": Words(
        "ファイルの名前「{name}」は、ページの場所の名前に使えません。",
        "半角の英小文字、数字、ハイフンだけの名前にしてください。例：「about.md」",
        "The file name “{name}” cannot become an address.",
        "Use small letters, digits and hyphens only, such as “about.md”.",
    ),
    "document_key": Words(
        "「{key}」という項目は使いません。",
        "「{near}」のことなら書き直してください。違うなら消してください。",
        "“{key}” is not used.",
        "Write “{near}” if that is meant; otherwise delete it.",
    ),
    "document_order": Words(
        "並び順(order)の「{value}」は数ではありません。",
        "「order: 10」のように、半角の数字で書いてください。",
        "The order “{value}” is no number.",
        "Write it in digits, such as “order: 10”.",
    ),
    "document_empty": Words(
        "ページに本文がありません。",
        "本文を書くか、いらなければファイルを消してください。",
        "The page has no text.",
        "Write some, or delete the file.",
    ),
}
