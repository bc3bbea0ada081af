"""判定: what the rules find in the records and in the look of the site."""

from tsudoi.words import judging_consent, judging_names, judging_photos
from tsudoi.words.pair import Words

WORDS: dict[str, Words] = {
    **judging_names.WORDS,
    "period_backwards": Words(
        "終了日 {last} が、開始日 {first} より前になっています。",
        "2つの日付を見くらべて、直してください。",
        "It ends on {last}, before it begins on {first}.",
        "Compare the two days and mend one.",
    ),
    "period_over": Words(
        "終了日 {last} を過ぎています。",
        "続けるなら終了日を直し、やめたなら「状態」を「終了」にしてください。",
        "Its last day {last} is over.",
        "If it goes on, change the day; if it has stopped, write 終了 into 状態.",
    ),
    "confirmed_tomorrow": Words(
        "確認日 {value} は、まだ来ていない日です。",
        "実際に確かめた日を書いてください。今日は {today} です。",
        "It was confirmed on {value}, a day still to come.",
        "Write the day on which it was confirmed. Today is {today}.",
    ),
    "pause_unsaid": Words(
        "開催日時に「{value}」とあります。「状態」が空いているので、いまも続いている活動として載ります。",
        "「状態」に「{status}」と書いてください。",
        "The schedule says “{value}”, but 状態 is blank, so the activity is shown as going on.",
        "Write {status} into 状態.",
    ),
    "day_outside": Words(
        "{title} {value} は、開催期間({first}〜{last})の外にあります。",
        "日付か、開始日・終了日のどちらかを直してください。",
        "{value} lies outside the period ({first} to {last}).",
        "Mend this day, or the first or last day of the period.",
    ),
    **judging_consent.WORDS,
    "successor_self": Words(
        "引きつぎ先「{value}」は、この記録自身の番号です。",
        "代わりになる活動の番号を書くか、空けてください。",
        "The record names itself, “{value}”, as its successor.",
        "Write the id of another record, or leave it blank.",
    ),
    "successor_unknown": Words(
        "引きつぎ先「{value}」という番号の記録がありません。",
        "代わりになる活動の番号を確かめてください。なければ空けてかまいません。",
        "There is no record with the id “{value}”.",
        "Look up the id of the successor, or leave it blank.",
    ),
    "successor_unknown_near": Words(
        "引きつぎ先「{value}」という番号の記録がありません。いちばん近いのは「{near}」です。",
        "「{near}」でよければ書き直してください。引きつぎ先がなければ空けてかまいません。",
        "There is no record with the id “{value}”. The nearest is “{near}”.",
        "Write “{near}” if that is meant, or leave it blank.",
    ),
    "successor_ring": Words(
        "引きつぎ先をたどると、元に戻ってしまいます({ring})。",
        "いま続いている活動の番号で終わるように直してください。",
        "The successors lead back to where they began ({ring}).",
        "Let them end at a record that goes on.",
    ),
    "successor_unseen": Words(
        "引きつぎ先「{value}」({name})は、掲載同意がないのでサイトに載りません。",
        "同意をもらうか、引きつぎ先を空けてください。",
        "The successor “{value}” ({name}) is not published, for lack of consent.",
        "Ask for the consent, or leave the successor blank.",
    ),
    **judging_photos.WORDS,
    "place_unsaid": Words(
        "会場も住所も対象地区も空いています。どこの方が使えるのか、読む人にわかりません。",
        "会場か住所を書いてください。訪問や配達なら「対象地区」を書きます。",
        "There is neither a place nor an area served, so readers cannot tell whether it is for them.",
        "Write the venue or the address; for visits and deliveries, the 対象地区.",
    ),
    "nobody_to_call": Words(
        "載せてよい電話がなく、{district}の相談窓口の電話もありません。見た方が、どこに電話すればよいかわかりません。",
        "「電話の公開」を確かめるか、小学校区の表に「相談窓口の電話」を書いてください。",
        "There is no number to publish, and the desk of {district} has none either: nobody to call.",
        "Ask whether the number may be published, or give the desk's number in the table of districts.",
    ),
    "nobody_to_call_town": Words(
        "載せてよい電話がなく、まちの設定に発行者の電話もありません。見た方が、どこに電話すればよいかわかりません。",
        "「電話の公開」を確かめるか、town.yaml の「発行者」に「電話」を書いてください。",
        "There is no number to publish, and the publisher has none either: nobody to call.",
        "Ask whether the number may be published, or give the publisher's number in town.yaml.",
    ),
    "nobody_to_call_many": Words(
        "{district}には、載せてよい電話のない記録が{count}件あり({names}など)、相談窓口の電話もありません。見た方が、どこに電話すればよいかわかりません。",
        "小学校区の表に「相談窓口の電話」を書いてください。",
        "{count} records of {district} have no number to publish ({names} and others), and the desk has none either.",
        "Give the desk's number in the table of districts.",
    ),
    "nobody_to_call_town_many": Words(
        "市全体の記録のうち{count}件に、載せてよい電話がなく({names}など)、まちの設定に発行者の電話もありません。見た方が、どこに電話すればよいかわかりません。",
        "town.yaml の「発行者」に「電話」を書いてください。",
        "{count} records of the whole town have no number to publish ({names} and others), and the publisher has none either.",
        "Give the publisher's number in town.yaml.",
    ),
    "colour_pale": Words(
        "{key} {value} は、背景が{ground}だと、文字が読みにくい色です(コントラスト {ratio}対1)。",
        "7対1以上にしてください。いちばん近い濃さの色は {right} です。",
        "{value} is too pale for text on the lightest grounds (contrast {ratio}:1).",
        "Make it at least 7:1. The nearest darker colour is {right}.",
    ),
    "colour_alike": Words(
        "のれんの色 {cloth} と電話の色 {call} が似ていて、見分けにくくなっています。",
        "{key}を変えてください。たとえば {right} なら見分けられます。",
        "The cloth colour {cloth} and the call colour {call} are hard to tell apart.",
        "Change one of them, for example to {right}.",
    ),
}
