"""取り込みの入口: what intake says of mappings and of source files as a whole."""

from tsudoi.words.pair import Words

MAPPING: dict[str, Words] = {
    "mapping_unknown_word": Words(
        "対応表の「{value}」は、使えることばではありません。",
        "近いことばは「{nearest}」です。書き方は docs/importing.md をごらんください。",
        "The mapping's word {value} is not known.",
        "The nearest known word is {nearest}. See docs/importing.md.",
    ),
    "mapping_unknown_field": Words(
        "対応表の fields に「{value}」とありますが、この道具の記録に、その列はありません。",
        "「{nearest}」のことなら、そう書き直してください。",
        "The mapping's field {value} is not a column of ours.",
        "Write {nearest} if that is what is meant.",
    ),
    "mapping_strange_field": Words(
        "対応表の fields に「{value}」とありますが、この道具の記録に、その列はありません。",
        "使える列の名前は docs/data-dictionary.md にあります。近い列がなければ「説明」に書いてください。",
        "The mapping's field {value} is not a column of ours.",
        "See docs/data-dictionary.md for our columns; 説明 takes anything else.",
    ),
    "mapping_empty": Words(
        "対応表に何も書かれていません。",
        "kind と fields を書いてください。書き方と例は docs/importing.md にあります。",
        "The mapping is empty.",
        "Write kind and fields; docs/importing.md has an example.",
    ),
    "mapping_wants_section": Words(
        "対応表に「{section}」がありません。",
        "「{section}」を書き足してください。書き方と例は docs/importing.md にあります。",
        "The mapping has no {section}.",
        "Add {section}; docs/importing.md has an example.",
    ),
    "mapping_wants_name": Words(
        "対応表の fields に「名称」がありません。",
        "「名称: 団体名」のように、名前のある列を書いてください。",
        "The mapping's fields lack 名称.",
        "Name the column that holds the name, such as 名称: 団体名.",
    ),
    "mapping_unknown_kind": Words(
        "対応表の kind にある「{value}」は、記録の種類ではありません。",
        "「{nearest}」と書き直してください。使えるのは {kinds} です。",
        "{value} in the mapping's kind is no kind of record.",
        "Write {nearest}; the kinds are {kinds}.",
    ),
    "mapping_strange_kind": Words(
        "対応表の kind にある「{value}」は、記録の種類ではありません。",
        "次のどれかに書き直してください：{kinds}。",
        "{value} in the mapping's kind is no kind of record.",
        "Write one of these: {kinds}.",
    ),
    "mapping_not_a_group": Words(
        "対応表のここには、「ことば: 値」の組を書いてください。いまは「{value}」です。",
        "字下げと「:」を確かめてください。",
        "The mapping needs word: value pairs here; it says {value}.",
        "Check the indentation and the colons.",
    ),
    "mapping_not_a_list": Words(
        "対応表のここには、「- 」で始まる一覧を書いてください。いまは「{value}」です。",
        "字下げと「- 」を確かめてください。",
        "The mapping needs a list here; it says {value}.",
        "Check the indentation and the hyphens.",
    ),
    "mapping_layout_name": Words(
        "対応表の名前「{value}」は、ファイル名に使えません。",
        "layout に、半角の英数字とハイフンで書いてください。",
        "The mapping's name {value} cannot be used in file names.",
        "Write layout in letters, digits and hyphens.",
    ),
    "mapping_not_a_text": Words(
        "対応表のここには、1つのことばを書いてください。いまは「{value}」です。",
        "一覧や組になっていないか、確かめてください。",
        "The mapping needs one text here; it says {value}.",
        "Check that it is neither a list nor a group.",
    ),
    "mapping_needs_one_source": Words(
        "対応表のここには、値の取り出し元が{count}個あります。",
        "{words} のうち、1つだけ書いてください。",
        "The mapping names {count} sources here.",
        "Write exactly one of {words}.",
    ),
}

SOURCE: dict[str, Words] = {
    "intake_no_file": Words(
        "「{path}」というファイルが見つかりません。",
        "ファイルの名前と、置いてある場所を確かめてください。",
        "There is no file {path}.",
        "Check its name and where it lies.",
    ),
    "intake_no_features": Words(
        "地点の一覧(features)がありません。",
        "GeoJSON の FeatureCollection のファイルか、確かめてください。",
        "There is no list of features.",
        "Check that the file is a GeoJSON FeatureCollection.",
    ),
    "intake_no_rows": Words(
        "取り込む行がありません。",
        "ファイルを確かめてください。",
        "There are no rows to import.",
        "Check the file.",
    ),
    "intake_heading_missing": Words(
        "「{layout}」の一覧にあるはずの見出し「{headings}」がありません。",
        "別の形の一覧のようです。合いそうな指定は {likely} です。",
        "The headings {headings} that every {layout} list has are missing.",
        "This seems to be another layout; {likely} may fit.",
    ),
    "intake_heading_absent": Words(
        "対応表の「{field}」が使う見出し「{heading}」が、このファイルにありません。",
        "「{nearest}」のことなら、対応表の「{heading}」をそう書き直してから、もう一度取り込んでください。",
        "The heading {heading}, which the mapping reads for {field}, is not in this file.",
        "If {nearest} is meant, write it into the mapping and import again.",
    ),
    "intake_heading_unlike": Words(
        "対応表の「{field}」が使う見出し「{heading}」が、このファイルにありません。",
        "このファイルの見出し({headings})から選んで対応表を書き直すか、要らなければその行を消してください。",
        "The heading {heading}, which the mapping reads for {field}, is not in this file.",
        "Choose one of its headings ({headings}) for the mapping, or take the line out.",
    ),
    "intake_above_headings": Words(
        "見出しより上にある行なので、読みませんでした({value})。",
        "そのままでかまいません。",
        "This row stands above the headings and was not read ({value}).",
        "Nothing to do.",
    ),
    "intake_no_assured_date": Words(
        "この一覧には、内容を確かめた日がありません。",
        "--assured 2026-03-31 のように、一覧の内容を確かめた日を付けてください。",
        "The list does not say when it was confirmed.",
        "Add the day it was confirmed, such as --assured 2026-03-31.",
    ),
    "intake_line_break_tags": Words(
        "「{before}」にあった <br> を改行に直しました。",
        "そのままでかまいません。",
        "The <br> in {before} became line breaks.",
        "Nothing to do.",
    ),
    "intake_tidied": Words(
        "「{before}」を「{after}」に直しました。",
        "そのままでかまいません。元の文は import フォルダに残しています。",
        "{before} was tidied to {after}.",
        "Nothing to do; the original text is kept in import/.",
    ),
    "intake_destroyed_number": Words(
        "この列の{count}行は「{value}」のようになっていて、元の番号が失われています。",
        "表計算ソフトで番号が書きかわったものです。番号が要るときは、元の一覧を文字列として開き直してください。",
        "{count} rows of this column read like {value}: the number itself is lost.",
        "A spreadsheet changed it. Open the original list with this column as text if the number is needed.",
    ),
}
