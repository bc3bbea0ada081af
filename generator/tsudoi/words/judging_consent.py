"""同意の言葉: what the rules say of consent, and of what may not be shown."""

from tsudoi.words.pair import Words

WORDS: dict[str, Words] = {
    "consent_blank": Words(
        "掲載同意が空いているので、この記録は載りません。",
        "同意をもらえたら「可」、もらえなければ「不可」と書いてください。",
        "The consent is blank, so this record is not published.",
        "Write 可 when you have the consent, 不可 when not.",
    ),
    "consent_column_missing": Words(
        "「掲載同意」の列がありません。このファイルの記録は1件も載りません({count}件)。",
        "「掲載同意」の列を足し、同意をもらえた記録に「可」と書いてください。",
        "There is no column 掲載同意, so none of the {count} records of this file is published.",
        "Add the column, and write 可 for each record that has the consent.",
    ),
    "phone_consent_column_missing": Words(
        "「電話の公開」の列がないので、このファイルの電話とメールは載りません({count}件)。",
        "「電話の公開」の列を足し、載せてよい記録に「可」と書いてください。",
        "There is no column 電話の公開, so no telephone or e-mail of this file is published ({count} records).",
        "Add the column, and write 可 where they may be published.",
    ),
    "consent_no": Words(
        "掲載同意が「不可」なので、この記録は載りません。",
        "このままでかまいません。",
        "Consent was refused, so this record is not published.",
        "Nothing needs to be done.",
    ),
    "consent_odd": Words(
        "掲載同意の「{value}」は「可」ではないので、この記録は載りません。",
        "同意をもらえているなら「可」とだけ書いてください。くわしいことは「内部メモ」に書けます。",
        "The consent “{value}” is not 可, so this record is not published.",
        "If you have the consent, write 可 and nothing else. Details fit into 内部メモ.",
    ),
    "phone_consent_blank": Words(
        "「電話の公開」が空いているので、電話とメールは載りません。",
        "載せてよければ「可」、載せないなら「不可」と書いてください。",
        "電話の公開 is blank, so telephone and e-mail are not published.",
        "Write 可 if they may be published, 不可 if not.",
    ),
    "phone_consent_odd": Words(
        "「電話の公開」の「{value}」は「可」ではないので、電話とメールは載りません。",
        "載せてよければ「可」とだけ書いてください。",
        "“{value}” is not 可, so telephone and e-mail are not published.",
        "If they may be published, write 可 and nothing else.",
    ),
    "phone_told_elsewhere": Words(
        "「電話の公開」が「可」ではない電話番号が、この欄にも書かれています。このままでは、サイトに載ります。",
        "載せないなら、この欄から番号を消してください。載せてよければ「電話の公開」に「可」と書いてください。",
        "This cell holds the telephone number that may not be published, so it will be shown.",
        "Take it out of this cell; if it may be published, write 可 into 電話の公開.",
    ),
    "email_told_elsewhere": Words(
        "「電話の公開」が「可」ではないメールアドレスが、この欄にも書かれています。このままでは、サイトに載ります。",
        "載せないなら、この欄からアドレスを消してください。載せてよければ「電話の公開」に「可」と書いてください。",
        "This cell holds the e-mail address that may not be published, so it will be shown.",
        "Take it out of this cell; if it may be published, write 可 into 電話の公開.",
    ),
}
