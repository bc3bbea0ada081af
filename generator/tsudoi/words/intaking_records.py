"""取り込んだ記録の言葉: what intake says of numbers, telephones and places of single records."""

from tsudoi.words.pair import Words

IDS: dict[str, Words] = {
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

CONTACTS: dict[str, Words] = {
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

PLACES: dict[str, Words] = {
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
