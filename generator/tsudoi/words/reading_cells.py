"""読み取り・欄: what is said of the values in single cells."""

from tsudoi.words.pair import Words

_DATE = "「2026-04-01」のように、年・月・日をすべて書いてください。"
_DATE_EN = "Write year, month and day, such as 2026-04-01."
_DECIMAL = "「35.123456」のような数字で書いてください。"
_PHONE = "「0999-20-0101」のように、市外局番から番号だけを書いてください。"
_PHONE_EN = "Write the number alone with its area code, such as 0999-20-0101."

WORDS: dict[str, Words] = {
    "mended": Words(
        "直しました: 「{before}」→「{after}」",
        "合っていれば、このままでかまいません。元のファイルも直すと、次からは表示されません。",
        "Mended: “{before}” → “{after}”.",
        "Nothing needs doing; correct the file and this will not be shown again.",
    ),
    "mended_to_blank": Words(
        "直しました: 「{before}」は、何も書いていないものとして読みました。",
        "合っていれば、このままでかまいません。書くことがない欄は、空けたままでかまいません。",
        "Mended: “{before}” was read as blank.",
        "Nothing needs doing; leave the cell blank.",
    ),
    "mended_private": Words(
        "直しました: 全角と半角、空きなどをそろえました(内部の欄なので、中身は表示しません)。",
        "このままでかまいません。",
        "Mended: width and spaces were made uniform (an internal column, not shown here).",
        "Nothing needs doing.",
    ),
    "letter_lost": Words(
        "「{value}」に、文字化けした文字(�)があります。",
        "その文字を打ち直してください。",
        "A letter of “{value}” was lost (�).",
        "Type it again.",
    ),
    "letter_private": Words(
        "「{value}」に、そのパソコンでしか見えない文字(外字)があります。",
        "ふつうの漢字か、かなに書きかえてください。",
        "“{value}” holds a letter that only one computer can show.",
        "Write it with an ordinary letter.",
    ),
    "exponent": Words(
        "「{value}」は Excel が書きかえた数で、元の数字が残っていません。",
        "Excel でセルの書式を「文字列」にしてから、正しい番号を打ち直してください。",
        "“{value}” is a number rewritten by Excel; the digits are lost.",
        "Format the cell as text in Excel and type the right digits again.",
    ),
    "date_unclear": Words(
        "「{value}」を日付として読めません。",
        _DATE,
        "“{value}” cannot be read as a date.",
        _DATE_EN,
    ),
    "date_missing": Words(
        "「{value}」という日はありません({year}年{month}月{day}日)。",
        "カレンダーで確かめて、正しい日を書いてください。",
        "There is no such day as “{value}”.",
        "Check the calendar and write the right day.",
    ),
    "date_out_of_range": Words(
        "「{value}」は{year}年になります。年が正しくないようです。",
        "年を確かめて、「2026-04-01」のように西暦で書いてください。",
        "“{value}” falls in the year {year}, which seems wrong.",
        "Check the year and write it as 2026-04-01.",
    ),
    "date_outside_era": Words(
        "「{value}」は、{era}の期間に入りません。",
        "元号を確かめてください。「{date}」のことなら、そう書いてください。",
        "“{value}” does not fall in its era.",
        "Check the era; write {date} if that is meant.",
    ),
    "date_weekday": Words(
        "「{value}」の曜日が合いません。{date} は{right}曜日です。",
        "日付と曜日のどちらが正しいかを確かめて、日付だけを書いてください。",
        "The weekday of “{value}” is wrong for {date}.",
        "Find out which is right and write the date alone.",
    ),
    "date_without_day": Words(
        "「{value}」には日がありません。",
        _DATE,
        "“{value}” lacks the day.",
        _DATE_EN,
    ),
    "date_without_year": Words(
        "「{value}」には年がありません。",
        _DATE,
        "“{value}” lacks the year.",
        _DATE_EN,
    ),
    "date_short_year": Words(
        "「{value}」の年が2けたなので、西暦か元号か決められません。",
        _DATE + "元号なら「令和8年4月1日」と書きます。",
        "The year of “{value}” has two digits only.",
        _DATE_EN,
    ),
    "date_serial": Words(
        "「{value}」は、Excel の中で日付を表す数のようです({date} にあたります)。",
        "「{date}」のように書き直してください。",
        "“{value}” seems to be Excel's own number for a day ({date}).",
        "Write {date} if that is meant.",
    ),
    "date_range": Words(
        "「{value}」は期間なので、1つの日として読めません。",
        "1日ずつ「2026-12-29、2026-12-30」のように書いてください。",
        "“{value}” is a range, not a day.",
        "Write each day, such as 2026-12-29、2026-12-30.",
    ),
    "phone_unclear": Words(
        "「{value}」を電話番号として読めません。",
        _PHONE,
        "“{value}” cannot be read as a telephone number.",
        _PHONE_EN,
    ),
    "phone_with_words": Words(
        "「{value}」には、番号のほかの言葉が入っています。",
        "「{suggestion}」だけを書き、つながる先の名前は「問い合わせ先」に書いてください。",
        "“{value}” holds words beside the number.",
        "Write {suggestion} alone; the name belongs under 問い合わせ先.",
    ),
    "phone_several": Words(
        "「{value}」には、電話番号がいくつか入っています。",
        "いちばんつながりやすい番号を1つ(たとえば「{suggestion}」)書き、ほかは「説明」に書いてください。",
        "“{value}” holds several telephone numbers.",
        "Write one, such as {suggestion}; the others belong into 説明.",
    ),
    "phone_too_long": Words(
        "電話番号「{value}」は数字が{off}けた多いようです({count}けたあります。ふつうは{wanted}けたです)。",
        "先方に番号を確かめて、書き直してください。",
        "The telephone number “{value}” has {count} digits instead of {wanted}.",
        "Check the number and correct it.",
    ),
    "phone_too_short": Words(
        "電話番号「{value}」は数字が{off}けた少ないようです({count}けたあります。ふつうは{wanted}けたです)。",
        "先方に番号を確かめて、市外局番から書き直してください。",
        "The telephone number “{value}” has {count} digits instead of {wanted}.",
        "Check the number and write it with its area code.",
    ),
    "phone_lost_zero": Words(
        "電話番号「{value}」は、先頭の「0」が落ちているようです。",
        "「{suggestion}」のことなら、セルの書式を「文字列」にしてから書き直してください。",
        "The telephone number “{value}” seems to have lost its first 0.",
        "Format the cell as text and write {suggestion} if that is meant.",
    ),
    "phone_no_area": Words(
        "電話番号「{value}」に市外局番がありません。",
        _PHONE,
        "The telephone number “{value}” has no area code.",
        _PHONE_EN,
    ),
    "number_unclear": Words(
        "「{value}」を数として読めません。",
        _DECIMAL,
        "“{value}” cannot be read as a number.",
        "Write it such as 35.123456.",
    ),
    "number_degrees": Words(
        "「{value}」は度・分・秒で書かれています。",
        "「{suggestion}」のように、小数で書いてください。",
        "“{value}” is written in degrees, minutes and seconds.",
        "Write the decimal number, {suggestion}.",
    ),
    "number_pair": Words(
        "「{value}」には数が2つ入っています。",
        "緯度の欄に「{first}」、経度の欄に「{second}」のように、分けて書いてください。",
        "“{value}” holds two numbers.",
        "Write them apart: {first} into 緯度, {second} into 経度.",
    ),
    "number_comma": Words(
        "「{value}」は、小数点がコンマになっています。",
        "「{suggestion}」のように、半角の点で書いてください。",
        "“{value}” has a comma in place of the point.",
        "Write {suggestion}.",
    ),
    "count_unclear": Words(
        "「{value}」を数として読めません。",
        "「1234」のように、半角の数字だけを書いてください。",
        "“{value}” cannot be read as a whole number.",
        "Write digits only, such as 1234.",
    ),
    "url_without_scheme": Words(
        "「{value}」が「https://」で始まっていません。",
        "ブラウザーで開けることを確かめて、「{suggestion}」のように書いてください。",
        "“{value}” does not begin with https://.",
        "Check that it opens, and write {suggestion}.",
    ),
    "url_scheme": Words(
        "「{value}」は「{scheme}:」で始まるので、載せられません。",
        "「https://」で始まるホームページの場所を書いてください。",
        "“{value}” begins with “{scheme}:” and cannot be published.",
        "Write an address that begins with https://.",
    ),
    "url_unclear": Words(
        "「{value}」をホームページの場所として読めません。",
        "「https://example.jp/wakaba/」のように、1つだけ書いてください。",
        "“{value}” cannot be read as a web address.",
        "Write one address, such as https://example.jp/wakaba/.",
    ),
    "email_unclear": Words(
        "「{value}」をメールアドレスとして読めません。",
        "「wakaba@example.jp」のように、半角で1つだけ書いてください。",
        "“{value}” cannot be read as a mail address.",
        "Write one address, such as wakaba@example.jp.",
    ),
    "cost_unclear": Words(
        "「{value}」を「内容：金額」の形に分けられません。",
        "「30分：300円」や「年会費：1,000円(1世帯)」のように、「：」で分けて書いてください。",
        "“{value}” cannot be parted into what and how much.",
        "Write it such as 30分：300円, parted by a colon.",
    ),
}
