"""日時の読み取り: what the rules say of a 開催日時 from which no days can be made."""

from tsudoi.words.pair import Words

WORDS: dict[str, Words] = {
    "schedule_unread": Words(
        "開催日時「{value}」から日にちを決められないため、カレンダーには載りません({reason})。",
        "曜日や日にちが決まっていれば、「毎週火曜 10:00〜11:30」「毎月第2・第4水曜 13:30〜15:00」のように書いてください。決まっていなければ、このままで構いません。",
        "No days can be told from “{value}”, so it is on no calendar.",
        "If there are fixed days, write them like 毎週火曜 10:00〜11:30. If there are none, leave it.",
    ),
    "schedule_near": Words(
        "開催日時「{value}」から日にちを決められないため、カレンダーには載りません({reason})。",
        "たとえば「{nearest}」のように書くと載ります。ちがうときは、実際の曜日や日にちを書いてください。",
        "No days can be told from “{value}”, so it is on no calendar.",
        "“{nearest}”, for instance, can be read. Write the real days.",
    ),
    "schedule_exception": Words(
        "開催日時「{value}」の休みの決まりを読み取れないため、カレンダーには載りません({reason})。",
        "決まった曜日や日にちだけを「開催日時」に書き、休む日は「中止日」に日にちで書くと載ります。",
        "The exception in “{value}” cannot be read, so it is on no calendar.",
        "Write only the rule into 開催日時, and the days off as dates into 中止日.",
    ),
    "schedule_impossible": Words(
        "開催日時「{value}」に、あり得ない日や時刻があるため、カレンダーには載りません({reason})。",
        "日にち・曜日・時刻を確かめて、書き直してください。",
        "“{value}” names a day or time that does not exist, so it is on no calendar.",
        "Check the dates, weekdays and times.",
    ),
    "schedule_impossible_near": Words(
        "開催日時「{value}」に、あり得ない日や時刻があるため、カレンダーには載りません({reason})。",
        "「{nearest}」ではありませんか。確かめて、書き直してください。",
        "“{value}” names a day or time that does not exist, so it is on no calendar.",
        "Perhaps “{nearest}” is meant. Check it and write it anew.",
    ),
    "schedule_open": Words(
        "開催日時「{value}」は日にちが決まっていないため、カレンダーには載りません。ページには、そのままの言葉で載ります。",
        "このままで構いません。日にちが決まったら、「臨時開催日」に書いてください。",
        "“{value}” settles no days; its page shows the words as they are.",
        "Nothing to do. Put single dates into 臨時開催日.",
    ),
    "venue_not_held": Words(
        "「会場の変更」の {value} に開くことが、開催日時からはわかりません。このままでは、会場の変更は載りません。",
        "日付を確かめて、その日に開くなら「臨時開催日」にも書いてください。",
        "Nothing says that it is held on {value}, so the change of venue is not shown.",
        "Check the date; if it is held on that day, write it into 臨時開催日 too.",
    ),
    "venue_not_held_near": Words(
        "「会場の変更」の {value} は、開く日ではありません。このままでは、会場の変更は載りません。",
        "いちばん近い開く日は {near} です。そのことなら「{near}：{venue}」に直し、臨時に開くなら「臨時開催日」にも書いてください。",
        "It is not held on {value}, so the change of venue is not shown.",
        "The nearest day is {near}. Write {near}：{venue} if that is meant; if it is an extra day, write it into 臨時開催日 too.",
    ),
    "venue_twice": Words(
        "{value} の会場が、「{venue}」と「{other}」の2つになっています。",
        "正しいほうを残して、もう1つを消してください。",
        "Two venues are given for {value}: “{venue}” and “{other}”.",
        "Keep the right one and delete the other.",
    ),
}
