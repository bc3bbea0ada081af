"""取り込み: what intake says of other people's layouts."""

from tsudoi.words.intaking_layouts import MAPPING, SOURCE
from tsudoi.words.pair import Words

_ROWS: dict[str, Words] = {
    "intake_dummy": Words(
        "見本の行なので取り込みませんでした({name})。{because}",
        "そのままでかまいません。",
        "Not imported: a dummy row ({name}). {because}",
        "Nothing to do.",
    ),
    "intake_dummies": Words(
        "{rows}行目の{count}行は見本なので、取り込みませんでした。{because}",
        "そのままでかまいません。",
        "Rows {rows} ({count}) are dummies and were not imported. {because}",
        "Nothing to do.",
    ),
    "intake_left_out": Words(
        "「{value}」の{count}行({name}{etc})は取り込みませんでした。{because}",
        "行は {rows} です。取り込むときは、対応表を写して leave_out を直してください。",
        "{count} rows of {value} (such as {name}) were not imported. {because}",
        "These are the rows {rows}. To import them, copy the mapping and change leave_out.",
    ),
    "intake_no_kind": Words(
        "「{value}」の{count}行({name}{etc})は、対応表に行き先がないので取り込みませんでした。",
        "行は {rows} です。取り込むときは、対応表の kind に「{value}」を足してください。",
        "{count} rows of {value} (such as {name}) have no kind in the mapping and were not imported.",
        "These are the rows {rows}. To import them, add {value} to the mapping's kind.",
    ),
    "intake_blank_kind": Words(
        "種類を決める列が空の{count}行({name}{etc})は、取り込みませんでした。",
        "行は {rows} です。元の一覧に書き足すか、対応表の kind を直してください。",
        "{count} rows (such as {name}) are blank where the kind is read, and were not imported.",
        "These are the rows {rows}. Fill them in, or change the mapping's kind.",
    ),
    "intake_told": Words(
        "「{value}」としました。{reason}",
        "違っていたら、できた表で直してください。",
        "Written as {value}. {reason}",
        "Mend it in the new file if it is wrong.",
    ),
    "intake_no_match": Words(
        "「{value}」は対応表にないので、内部メモに残しました。",
        "載せるときは、できた表に書き足すか、対応表の table に「{value}」を足してください。",
        "{value} is not in the mapping's table and was kept in the internal note.",
        "To publish it, write it into the new file or add {value} to the mapping's table.",
    ),
    "intake_unfit_value": Words(
        "「{value}」は「{field}」として使えないので、内部メモに残しました。",
        "正しい値がわかれば、できた表の「{field}」に書いてください。",
        "{value} cannot be used as {field} and was kept in the internal note.",
        "Write the right value into {field} of the new file if you know it.",
    ),
    "intake_too_long": Words(
        "「{field}」は{most}字までなので、長い文を「説明」に移しました。",
        "短い文にできるときは、できた表の「{field}」に書いてください。",
        "{field} holds {most} characters; the long text moved to the description.",
        "Write a short form into {field} of the new file.",
    ),
}

_IDS: dict[str, Words] = {
    "intake_made_id": Words(
        "番号がないので、名称と住所から「{id}」を作りました。",
        "次に取り込むときも同じ番号になります。このままお使いください。",
        "There is no id; {id} was made from name and address.",
        "The next import makes the same id. Nothing to do.",
    ),
    "intake_unfit_id": Words(
        "番号「{value}」は使えないので、名称と住所から「{id}」を作りました。",
        "番号は半角の英数字とハイフンです。元の一覧を直せるときは、直してから取り込んでください。",
        "The id {value} cannot be used; {id} was made from name and address.",
        "Ids are letters, digits and hyphens. Mend the source if you can.",
    ),
    "intake_repeated_id": Words(
        "番号「{value}」は{other}行目でも使われているので、この行の番号を「{id}」にしました。",
        "元の一覧で番号を分けられるときは、分けてから取り込んでください。",
        "The id {value} also stands in row {other}; this row got {id}.",
        "Give the rows ids of their own in the source if you can.",
    ),
}

_CONTACTS: dict[str, Words] = {
    "intake_phone_unreadable": Words(
        "電話「{value}」はけた数が合わないので載せません。内部メモに残しました。",
        "正しい番号を確かめて、できた表の「電話」に書いてください。",
        "The telephone number {value} has a wrong number of digits; it is kept in the internal note only.",
        "Find the right number and write it into 電話 of the new file.",
    ),
    "intake_phone_no_number": Words(
        "電話の欄の「{value}」は番号ではないので、内部メモに残しました。",
        "番号がわかれば、できた表の「電話」に書いてください。",
        "{value} in the telephone column is no number and was kept in the internal note.",
        "Write the number into 電話 of the new file if you know it.",
    ),
    "intake_phone_words": Words(
        "電話の欄にあった「{value}」を「{field}」に移しました。",
        "違っていたら、できた表で直してください。",
        "{value} moved from the telephone column to {field}.",
        "Mend it in the new file if it is wrong.",
    ),
    "intake_phone_several": Words(
        "電話の欄に番号がいくつかあるので、初めの {number} だけを使い、「{value}」を内部メモに残しました。",
        "載せたい番号がほかにあれば、できた表の「説明」に書いてください。",
        "There are several numbers; the first, {number}, is used and {value} was kept in the internal note.",
        "Write any other number that should be published into 説明 of the new file.",
    ),
    "intake_phone_area_code": Words(
        "電話「{before}」に市外局番を付けて「{after}」に直しました。",
        "そのままでかまいません。",
        "The telephone number {before} got its area code: {after}.",
        "Nothing to do.",
    ),
    "intake_phone_shared": Words(
        "電話 {value} は{count}件の問い合わせ先です。",
        "まとめ役の番号なら、そのままでかまいません。",
        "{count} records have the telephone number {value}.",
        "Nothing to do if one contact serves them all.",
    ),
    "intake_personal_contact": Words(
        "「{value}」は個人の連絡先かもしれないので、「電話の公開」を空けておきました。",
        "載せてよいと確かめたら、できた表の「電話の公開」に「可」と書いてください。",
        "{value} may be a private contact; 電話の公開 was left blank.",
        "Write 可 into 電話の公開 once you know that it may be published.",
    ),
    "intake_email_held": Words(
        "メール「{value}」は個人のものかもしれないので、内部メモに残しました。",
        "載せてよいと確かめたら、できた表の「メール」に書いてください。",
        "The e-mail address {value} may be private; it was kept in the internal note.",
        "Write it into メール of the new file once you know that it may be published.",
    ),
    "intake_home": Words(
        "「{value}」は個人のお宅のようなので、「掲載同意」を空けておきました。",
        "本人に確かめてから、「掲載同意」に「可」と書いてください。会場の名前は内部メモにあります。",
        "{value} seems to be somebody's home; 掲載同意 was left blank.",
        "Ask the person, then write 可 into 掲載同意. The name of the place is in the internal note.",
    ),
}

_PLACES: dict[str, Words] = {
    "intake_outside": Words(
        "位置 {value} は、どの小学校区の中にもありません。緯度と経度を外し、全市の記録にしました。",
        "正しい位置がわかれば、小学校区のフォルダの表に移して、緯度と経度を書いてください。",
        "The position {value} lies in no school district; it was taken away and the record put with the whole town's.",
        "Move the record to its district and write the right position.",
    ),
    "intake_just_outside": Words(
        "位置 {value} は、どの小学校区の中にもありません。すぐとなりの{district}の記録にして、緯度と経度を外しました。",
        "正しい位置がわかれば、できた表に緯度と経度を書いてください。",
        "The position {value} lies in no school district; the record went to {district} beside it, without its position.",
        "Write the right position into the new file if you know it.",
    ),
    "intake_no_district": Words(
        "どの小学校区かわからないので、全市の記録にしました。",
        "わかれば、小学校区のフォルダの表に移してください。まとめて決めるには --polygons、--names、--district があります。",
        "Nothing tells the school district; the record was put with the whole town's.",
        "Move it to its district. To settle all at once there are --polygons, --names and --district.",
    ),
    "intake_other_town": Words(
        "位置のある{count}件は、どれもこのまちの小学校区({districts}など)の外にあります。",
        "別のまちのフォルダではないか、確かめてください。新しいまちなら、ほかのフォルダを --to で指定します。",
        "All {count} positions lie outside the districts of this town ({districts} …).",
        "Check that it is the right folder; give another one with --to for a new town.",
    ),
    "intake_new_category": Words(
        "種別「{name}」が、このまちのことばの表にありません。",
        "resources/vocabulary.yaml の「種別」に、id が {id} の項目を足してください。",
        "The category {name} is not in this town's vocabulary.",
        "Add it with the id {id} to 種別 in resources/vocabulary.yaml.",
    ),
    "intake_new_district": Words(
        "小学校区「{name}」が、このまちの小学校区の表にありません。",
        "resources/districts.csv に、id が {id} の行を足してください。",
        "The district {name} is not in this town's list.",
        "Add a row with the id {id} to resources/districts.csv.",
    ),
    "intake_district_id": Words(
        "--district の番号「{value}」は使えません。",
        "半角の英数字とハイフンで、--district kita:北 のように書いてください。",
        "The id {value} of --district cannot be used.",
        "Use letters, digits and hyphens, such as --district kita:北.",
    ),
    "intake_no_town_code": Words(
        "「{value}」は全国地方公共団体コードではないので、まちの設定に入れませんでした。",
        "resources/town.yaml に、6けたの番号を書いてください。",
        "{value} is no code of a municipality and was left out of the town's settings.",
        "Write the six digits into resources/town.yaml.",
    ),
    "intake_no_districts": Words(
        "{count}件の記録がどの小学校区のものか、手がかりがありません。",
        "小学校区の形は --polygons、名前や町名の表は --names で指定してください。まとめて1つに入れるなら --district kita:北 のように書きます。",
        "Nothing tells the school districts of the {count} records.",
        "Give polygons with --polygons, names with --names, or one district for all such as --district kita:北.",
    ),
    "intake_district_name_broken": Words(
        "小学校区の名前「{value}」は文字がこわれているか、空いています。",
        "正しい名前の表(id, 名称, ふりがな)を作り、--names で指定してください。",
        "The district's name {value} is destroyed or missing.",
        "Make a list of names (id, 名称, ふりがな) and give it with --names.",
    ),
    "intake_district_name_replaced": Words(
        "小学校区の名前「{before}」の代わりに、名前の表の「{after}」を使いました(id は {id})。",
        "そのままでかまいません。",
        "The district's name {before} was replaced by {after} from the list of names (id {id}).",
        "Nothing to do.",
    ),
}

_WHOLE: dict[str, Words] = {
    "intake_tally": Words(
        "{read}行を読み、{made}件の記録を作りました。見本が{dummies}行、取り込まなかったのは{left_out}行です。",
        "1行ずつの結果は import フォルダの -original.csv にあります。",
        "{read} rows read, {made} records made, {dummies} dummies, {left_out} rows left out.",
        "The result for each row stands in the -original.csv in import/.",
    ),
    "intake_column_set_aside": Words(
        "この列は使いません(値のある行は{count}行)。{because}",
        "元の文は import フォルダの -original.csv にあります。",
        "This column is not used ({count} rows hold a value). {because}",
        "The original text stands in the -original.csv in import/.",
    ),
    "intake_column_noted": Words(
        "この列は対応表にないので、{count}件の値を内部メモに残しました({rows}行目)。",
        "載せるときは、対応表の fields に行き先を書いてください。",
        "The mapping does not know this column; {count} values were kept in internal notes (rows {rows}).",
        "To publish it, name a field for it in the mapping.",
    ),
    "intake_partly_noted": Words(
        "この列の値のうち、使わなかった{count}件分を内部メモに残しました({rows}行目)。",
        "載せるときは、できた表に書き写してください。",
        "{count} values of this column that no field took were kept in internal notes (rows {rows}).",
        "To publish them, copy them into the new file.",
    ),
    "intake_consent": Words(
        "「掲載同意」を「{value}」としました({count}件)。{because}",
        "載せないものがあれば、できた表で「不可」にしてください。",
        "掲載同意 is {value} in {count} records. {because}",
        "Write 不可 in the new file for anything not to be published.",
    ),
    "intake_no_consent": Words(
        "この対応表は「掲載同意」を決めていないので、{count}件はまだ載りません。",
        "載せてよいものに「可」と書くか、対応表の consent に根拠とともに書いてください。",
        "The mapping does not settle 掲載同意; {count} records will not be published yet.",
        "Write 可 into those that may be, or settle it with its reason in the mapping's consent.",
    ),
    "intake_assured_date": Words(
        "「確認日」を {date} としました({count}件)。",
        "先方に確かめたら、その日に書き直してください。",
        "The day of confirmation is {date} in {count} records.",
        "Write the new day once you have asked.",
    ),
}

WORDS: dict[str, Words] = {**MAPPING, **SOURCE, **_ROWS, **_IDS, **_CONTACTS, **_PLACES, **_WHOLE}
