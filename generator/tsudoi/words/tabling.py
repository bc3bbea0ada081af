"""表: what tables finds when the rows are held against the Table Schemas."""

from tsudoi.words.pair import Words

WORDS: dict[str, Words] = {
    "cell_missing": Words(
        "「{field}」が空いています。必ず書く項目です。",
        "「{example}」のように書いてください。{help}",
        "“{field}” is blank; every record needs it.",
        "Fill it in, for example: {example}",
    ),
    "cell_missing_said": Words(
        "「{field}」が「{value}」になっています。必ず書く項目です。",
        "「{example}」のように書いてください。{help}",
        "“{field}” says “{value}”, but every record needs it.",
        "Fill it in, for example: {example}",
    ),
    "cell_not_in_list": Words(
        "「{value}」は「{field}」に使えないことばです。",
        "{choices}のどれかを書いてください。",
        "“{value}” cannot be used in “{field}”.",
        "Write one of {choices}.",
    ),
    "cell_not_in_list_near": Words(
        "「{value}」は「{field}」に使えないことばです。いちばん近いのは「{near}」です。",
        "{choices}のどれかを書いてください。",
        "“{value}” cannot be used in “{field}”. The nearest is “{near}”.",
        "Write one of {choices}.",
    ),
    "cell_too_small": Words(
        "「{field}」の {value} は小さすぎます。{limit} 以上にしてください。",
        "数字を確かめて、書き直してください。",
        "{value} is too small for “{field}”; the least is {limit}.",
        "Check the figure and write it again.",
    ),
    "cell_too_large": Words(
        "「{field}」の {value} は大きすぎます。{limit} 以下にしてください。",
        "数字を確かめて、書き直してください。",
        "{value} is too large for “{field}”; the most is {limit}.",
        "Check the figure and write it again.",
    ),
    "cell_over_length": Words(
        "「{field}」が{length}字あります。{limit}字までです。",
        "要点だけを残して、短くしてください。",
        "“{field}” has {length} characters; the most is {limit}.",
        "Keep only what matters.",
    ),
    "cell_wrong_id": Words(
        "「{value}」は番号として使えません。ページの場所(URL)になるからです。",
        "半角の英数字と - _ だけで、64字までにしてください。例：{example}",
        "“{value}” cannot be used as an id, because it becomes part of an address.",
        "Use only ASCII letters, digits, - and _, at most 64. For example: {example}",
    ),
    "cell_wrong_phone": Words(
        "「{value}」は電話番号の形ではありません。",
        "市外局番から、{example} のように書いてください。番号が2つあるときは、1つを「説明」に移します。",
        "“{value}” is not a telephone number.",
        "Write one number with its area code, such as {example}. A second one fits into 説明.",
    ),
    "cell_wrong_form": Words(
        "「{value}」は「{field}」の書き方に合いません。",
        "{help}例：{example}",
        "“{value}” is not how “{field}” is written.",
        "Write it like this: {example}",
    ),
    "cell_no_date": Words(
        "「{value}」は日付として読めません。",
        "暦にある日を {example} のように書いてください。令和8年4月1日とも書けます。",
        "“{value}” cannot be read as a date.",
        "Write a day of the calendar, such as {example}.",
    ),
    "cell_no_number": Words(
        "「{value}」は数字として読めません。",
        "「{field}」には、{example} のように数字だけを書いてください。",
        "“{value}” cannot be read as a number.",
        "Write only a number in “{field}”, such as {example}.",
    ),
    "cell_other": Words(
        "「{field}」の「{value}」は、表の決まりに合いません。",
        "{help}直し方がわからないときは、この行を新しく書き直してみてください。",
        "“{value}” in “{field}” breaks a rule of the table.",
        "Look at the help for this column, or write the row again.",
    ),
    "table_other": Words(
        "{title}の表に、決まりに合わないところがあります。行は特定できませんでした。",
        "見出しの行と、セルの結合がないかを見直してください。",
        "The table “{title}” breaks a rule somewhere; the row could not be found out.",
        "Look at its headings and for merged cells.",
    ),
}
