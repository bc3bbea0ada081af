"""読み取り・日ごとの書きこみ: what is said of single dates with their hours, reasons and venues."""

from tsudoi.words.pair import Words

_HOURS = "「10:00〜12:00」や「13:30〜15:00」のように、24時間の書き方で書いてください。"
_HOURS_EN = "Write 24-hour times, such as 10:00〜12:00 or 13:30〜15:00."

WORDS: dict[str, Words] = {
    "hours_missing": Words(
        "「{value}」の「{hours}」という時刻はありません。",
        _HOURS,
        "“{hours}” in “{value}” is no time of the day.",
        _HOURS_EN,
    ),
    "hours_vague": Words(
        "「{value}」の「{hour}時」が、午前か午後か決められません。",
        "午後なら「{late}:00」のように、24時間の書き方で書いてください。",
        "The hour {hour} in “{value}” may be morning or afternoon.",
        "Write a 24-hour time: {late}:00 if the afternoon is meant.",
    ),
    "hours_backwards": Words(
        "「{value}」の「{hours}」は、終わりが始まりより後になっていません。",
        _HOURS,
        "“{hours}” in “{value}” ends before it begins.",
        _HOURS_EN,
    ),
    "hours_without_day": Words(
        "「{value}」は時刻だけで、日付がありません。",
        "同じ日に2回開くときも、「{near}」のように日付から書いてください。",
        "“{value}” is a time without a date.",
        "Write the date again, such as {near}.",
    ),
    "day_note_unclear": Words(
        "「{value}」の「{rest}」を読めません。",
        "わけや催しの名前は、「{near}」のようにかっこに入れてください。",
        "“{rest}” in “{value}” cannot be read.",
        "Put a reason or the name of an event in brackets, such as {near}.",
    ),
    "day_off_in_part": Words(
        "「{value}」は、その日の一部だけを休むように読めます。この欄の日は、一日じゅう休みになります。",
        "一日休むなら「{day}」とだけ書いてください。一部だけなら、この欄から消して「説明」に書いてください。",
        "“{value}” seems to cancel a part of the day; a day in this column is off as a whole.",
        "If the whole day is off, write {day} alone; if not, say it in 説明.",
    ),
    "venue_unsaid": Words(
        "「{value}」に、会場の名前がありません。",
        "「{near}」のように、日付と会場を書いてください。",
        "“{value}” names no venue.",
        "Write the date and the venue, such as {near}.",
    ),
    "venue_with_hours": Words(
        "「{value}」には時刻が入っています。この欄には、会場だけを書きます。",
        "「{near}」のように書いてください。時刻も変わるときは「説明」に書きます。",
        "“{value}” holds a time; this column takes the venue only.",
        "Write it such as {near}; a change of hours belongs into 説明.",
    ),
    "venue_backwards": Words(
        "「{value}」は、終わりの {last} が始まりの {first} より前になっています。",
        "2つの日付を見くらべて、直してください。",
        "“{value}” ends on {last}, before it begins on {first}.",
        "Compare the two days and mend one.",
    ),
}
