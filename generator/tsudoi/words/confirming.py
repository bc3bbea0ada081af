"""確認のことば: what is said of answers that come back from the town."""

from tsudoi.words.pair import Words

WORDS: dict[str, Words] = {
    "confirmed": Words(
        "確認の答えを書きます：「{before}」→「{after}」。",
        "このままで構いません。",
        "From an answer: “{before}” → “{after}”.",
        "Nothing to do.",
    ),
    "answer_unknown": Words(
        "照合番号「{value}」の記録が見つかりません。",
        "確認票の右上にある番号を、「-」の後ろの6文字まで書いてください。",
        "No record has the code “{value}”.",
        "Write the code as it stands on the sheet, with the six letters at its end.",
    ),
    "answer_outdated": Words(
        "確認票を刷ったあとで、この記録が変わっています。上書きしないように、何も書いていません。",
        "いまの記録を見て、答えが合っていれば、新しい確認票の照合番号で書き直してください。",
        "The record was changed after its sheet was printed; nothing was written over it.",
        "Look at the record; if the answer still holds, give it with the code of a new sheet.",
    ),
    "answer_undated": Words(
        "確認日がありません。",
        "たずねた日を「2026-11-24」のように書いてください。",
        "There is no 確認日.",
        "Write the day on which somebody asked, such as 2026-11-24.",
    ),
    "answer_tomorrow": Words(
        "確認日 {value} は、今日({today})より先の日です。",
        "たずねた日に直してください。",
        "確認日 {value} lies after today ({today}).",
        "Write the day on which somebody asked.",
    ),
    "answer_older": Words(
        "この記録は、{value} よりあとの {known} に確かめてあります。前の答えなので、書いていません。",
        "新しいほうが正しければ、このままで構いません。",
        "The record was confirmed on {known}, after this answer of {value}, which was not written.",
        "If the later one is right, there is nothing to do.",
    ),
    "answer_unclear": Words(
        "答え「{value}」が読めません。",
        "「変わりない」か「変わった」と書いてください。",
        "The answer “{value}” cannot be read.",
        "Write 変わりない or 変わった.",
    ),
    "answer_contradicts": Words(
        "答えは「{value}」ですが、新しい内容も書いてあります。",
        "変わった所があれば、答えを「変わった」にしてください。なければ、新しい内容を消してください。",
        "The answer is “{value}”, but there are new values, too.",
        "Write 変わった, or remove the new values.",
    ),
    "answer_without_words": Words(
        "答えは「変わった」ですが、新しい内容がありません。",
        "変わった所の列(開催日時、会場、料金など)に、新しい内容を書いてください。",
        "The answer is 変わった, but there are no new values.",
        "Write the new value into the column that it belongs to.",
    ),
    "answer_unread": Words(
        "「{heading}」の「{value}」が読めません。",
        "記録の列と同じ書き方にしてください。",
        "“{value}” of {heading} cannot be read.",
        "Write it as in the records.",
    ),
    "answer_no_column": Words(
        "「{file}」に「{heading}」の列がないので、この答えは書いていません。",
        "記録のファイルに「{heading}」の列を足して、もう一度実行してください。",
        "{file} has no column {heading}, so the answer was not written.",
        "Add the column {heading} to the file and run this again.",
    ),
    "answer_unwritten": Words(
        "「{after}」を、このファイルには書けませんでした。",
        "記録のファイルを開いて、ご自分で書いてください。",
        "“{after}” could not be written into this file.",
        "Open the file and write it there.",
    ),
}
