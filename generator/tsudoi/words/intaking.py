"""取り込み: what intake says of other people's layouts."""

from tsudoi.words.intaking_layouts import MAPPING, SOURCE
from tsudoi.words.intaking_records import CONTACTS, IDS, PLACES
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

WORDS: dict[str, Words] = {**MAPPING, **SOURCE, **_ROWS, **IDS, **CONTACTS, **PLACES, **_WHOLE}
