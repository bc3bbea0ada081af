"""読み取り・表: what is said of headings, rows, sheets and quotes."""

from tsudoi.words.pair import Words

WORDS: dict[str, Words] = {
    "no_headings": Words(
        "{kind}の見出しの行が見つかりません。読めたはじめの行は「{first}」です。",
        "「{wanted}」などの見出しを1行に並べてください。文字が化けて見えるときは、Excel で「CSV UTF-8(コンマ区切り)」に保存し直してください。",
        "The row of headings for {kind} cannot be found; the first row reads “{first}”.",
        "Put the headings “{wanted}” and so on into one row. If the letters look wrong, save the file again as CSV UTF-8.",
    ),
    "no_rows": Words(
        "読める行がありません。",
        "「{wanted}」などの見出しと記録を書くか、いらなければファイルを消してください。",
        "The file has no rows.",
        "Write the headings “{wanted}” and the records, or delete the file.",
    ),
    "heading_unknown": Words(
        "「{heading}」は、{kind}の見出しにありません。",
        "見出しを決まった名前に直すか、この列を消してください。担当者だけの覚え書きなら「内部メモ」という見出しにします。",
        "“{heading}” is no heading of {kind}.",
        "Use one of the known headings, or delete the column; notes to yourselves go under 内部メモ.",
    ),
    "heading_near": Words(
        "「{heading}」は、{kind}の見出しにありません。いちばん近いのは「{near}」です。",
        "「{near}」のことなら、見出しを「{near}」に直してください。違うなら、この列を消してください。",
        "“{heading}” is no heading of {kind}. The nearest is “{near}”.",
        "Write “{near}” if that is meant; otherwise delete the column.",
    ),
    "heading_twice": Words(
        "{columns}は、どれも「{title}」の見出しです。{first}だけを読みました。",
        "{first}にまとめて、ほかの列を消してください。",
        "The columns {columns} all mean “{title}”; only the first was read.",
        "Join them into the first and delete the others.",
    ),
    "key_again": Words(
        "「{headings}」は、どちらも「{title}」の見出しです。はじめの見出しだけを読みました。",
        "「{first}」にまとめて、「{again}」は消してください。",
        "“{headings}” both mean “{title}”; only the first was read.",
        "Join them under “{first}” and delete “{again}”.",
    ),
    "heading_blank": Words(
        "{letter}列に「{value}」などと書かれていますが、見出しがありません。",
        "{letter}列に見出しを付けるか、列の中身を消してください。",
        "Column {letter} holds “{value}” but has no heading.",
        "Give column {letter} a heading, or clear it.",
    ),
    "column_missing": Words(
        "必ず書く「{title}」の列がありません。",
        "見出し「{title}」の列を作り、すべての行に書いてください。",
        "The required column “{title}” is missing.",
        "Add a column “{title}” and fill it in for every row.",
    ),
    "rows_above": Words(
        "{row}行目を見出しとして読みました。その上の{count}行は、題名や説明とみなして読みませんでした。",
        "見出しが{row}行目で合っていれば、このままでかまいません。",
        "The headings were found in row {row}; the {count} rows above were taken for titles.",
        "Nothing needs doing if that is right.",
    ),
    "instruction_row": Words(
        "見出しのくり返しか書き方の説明とみなして、この行を読んでいません。",
        "記録の行なら、書き方を見直してください。説明なら、このままでかまいません。",
        "The row repeats or explains the headings and was left out.",
        "Nothing needs doing unless it is a record.",
    ),
    "total_row": Words(
        "「{value}」の行は、記録として読んでいません。",
        "合計の行なら、このままでかまいません。記録なら、番号と名称を書き直してください。",
        "The row “{value}” adds others up and was left out.",
        "Nothing needs doing unless it is a record.",
    ),
    "template_row": Words(
        "「{value}」は、ひな形か記入例の行とみなして載せませんでした。",
        "いらない行なら消してください。本当の記録なら、番号と名称を書き直してください。",
        "“{value}” was taken for a template row and left out.",
        "Delete the row, or give it a proper id and name.",
    ),
    "placeholder_row": Words(
        "「{value}」のように伏せ字のままなので、この行は載せませんでした。",
        "本当の名前を書いてください。いらない行なら消してください。",
        "“{value}” still has placeholders, so the row was left out.",
        "Write the real name, or delete the row.",
    ),
    "example_row": Words(
        "書き方の見本と同じ内容なので、この行は載せませんでした。",
        "本当の記録に書きかえるか、行を消してください。",
        "The row is the same as the example and was left out.",
        "Write the real record, or delete the row.",
    ),
    "only_number": Words(
        "番号「{value}」だけの行なので、読みとばしました。",
        "まだ書いていない行なら、このままでかまいません。",
        "The row holds nothing but the id “{value}” and was skipped.",
        "Nothing needs doing if it is still to be written.",
    ),
    "too_many_cells": Words(
        "見出しは{width}列ですが、この行には{count}列あります。はみ出した「{value}」がどの列のものか決められません。",
        'コンマを含む文は、全体を半角の「"」で囲んでください。Excel で CSV に保存し直すと自動で付きます。',
        "There are {width} headings but {count} cells; “{value}” is left over.",
        "Put text that holds commas into double quotes; saving the CSV from Excel does so.",
    ),
    "too_many_columns": Words(
        "列が多すぎます({count}列)。読めるのは{limit}列までです。",
        "使わない列を消してください。",
        "There are too many columns ({count}); the limit is {limit}.",
        "Delete the columns that are not needed.",
    ),
    "too_many_rows": Words(
        "行が多すぎます。1つのファイルで読めるのは{limit}行までです。",
        "小学校区ごとにファイルを分けてください。下のほうに空の行がたくさんあれば、消してください。",
        "There are too many rows; the limit is {limit} for a file.",
        "Split the file by district, and delete empty rows at the end.",
    ),
    "quote_unclosed": Words(
        '{row}行目で始まる半角の「"」が閉じていません。ここから先を読めませんでした。',
        '{row}行目の「"」を見直してください。文の中で使うときは「""」と2つ重ねます。',
        "A double quote that opens in row {row} is never closed; nothing was read from there on.",
        "Check the quotes in row {row}; inside a text they are written twice.",
    ),
    "quote_misplaced": Words(
        '{row}行目の半角の「"」の使い方が正しくないので、ここから先を読めませんでした。',
        '{row}行目か、その少し前の「"」を見直してください。文の中で使うときは「""」と2つ重ねます。',
        "A double quote in row {row} stands in the wrong place; nothing was read from there on.",
        "Check the quotes in row {row} or just above; inside a text they are written twice.",
    ),
    "sheets_unread": Words(
        "シート「{chosen}」だけを読みました。「{others}」は読んでいません。",
        "ほかのシートにも記録があれば、1つのシートにまとめるか、別のファイルに分けてください。",
        "Only the sheet “{chosen}” was read; “{others}” were not.",
        "Join the sheets into one, or make a file of each, if they hold records too.",
    ),
    "cells_merged": Words(
        "結合したセルがあります({ranges} など{count}か所)。左上のセルのほかは、空として読みます。",
        "セルの結合を解いて、それぞれのセルに書いてください。",
        "There are merged cells ({ranges}; {count} in all); all but the first are read as blank.",
        "Unmerge them and fill in each cell.",
    ),
    "rows_hidden": Words(
        "隠れている行も読みました({rows}行目など{count}行)。",
        "載せない記録なら、隠すのではなく行を消すか、掲載同意を「不可」にしてください。",
        "Hidden rows were read too ({rows}; {count} in all).",
        "Delete rows that should not be published, or set 掲載同意 to 不可.",
    ),
    "columns_hidden": Words(
        "隠れている列「{headings}」も読みました。",
        "載せたくない内容なら、列ごと消してください。",
        "Hidden columns were read too: “{headings}”.",
        "Delete columns that should not be published.",
    ),
    "formula_without_value": Words(
        "数式の計算結果が保存されていないので、このセルは空として読みました。",
        "Excel で開いて保存し直すか、結果を文字で書いてください。",
        "The result of the formula was not saved, so the cell is read as blank.",
        "Open and save the file in Excel, or write the result as text.",
    ),
    "cell_struck": Words(
        "取り消し線が引かれていますが、ふつうの文字として読みました。",
        "終わった活動なら「状態」を「終了」にしてください。まちがいを消した線なら、文字ごと消してください。",
        "The text is crossed out but was read all the same.",
        "Set 状態 to 終了 if the activity has ended; delete the text if it is wrong.",
    ),
    "cell_error": Words(
        "セルが「{value}」というエラーになっています。",
        "数式を直すか、正しい内容を文字で書いてください。",
        "The cell shows the error “{value}”.",
        "Mend the formula, or write the right content as text.",
    ),
    "cell_oversized": Words(
        "1つのセルの文が長すぎます({count}字)。読めるのは {limit} KB までです。",
        '文を短くしてください。「"」の閉じ忘れで、ほかの行まで入っていないかも確かめてください。',
        "The text of the cell is too long ({count} letters); the limit is {limit} KB.",
        "Shorten it, and check that a missing quote has not swallowed other rows.",
    ),
}
