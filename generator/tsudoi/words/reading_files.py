"""読み取り・ファイル: what is said of files as such: names, places, sizes, encodings, files in disguise."""

from tsudoi.words.pair import Words

_SAVE_AGAIN = (
    "元のソフトで、文字コードを「UTF-8」にして保存し直してください。Excel なら「CSV UTF-8(コンマ区切り)」を選びます。"
)
_SAVE_AGAIN_EN = "Save it again as UTF-8 in the program it comes from; in Excel choose “CSV UTF-8 (Comma delimited)”."
_SAVE_XLSX = "Excel で開き、「名前を付けて保存」で「Excel ブック(*.xlsx)」を選んで保存し直してください。"
_SAVE_XLSX_EN = "Open it in Excel and save it again as “Excel Workbook (*.xlsx)”."

WORDS: dict[str, Words] = {
    "no_resources": Words(
        "記録を入れるフォルダ「resources」が見つかりません。",
        "まちのフォルダの中で実行しているかを確かめてください。はじめてのときは「tsudoi init」で用意できます。",
        "There is no folder “resources”.",
        "Run the command inside the town's folder; “tsudoi init” makes a new one.",
    ),
    "cannot_open": Words(
        "このファイルを開けませんでした。",
        "ほかのソフトで開いていれば閉じて、読み取りの権限があるかを確かめてください。",
        "The file cannot be opened.",
        "Close it in other programs and check that you may read it.",
    ),
    "cannot_read": Words(
        "このファイルの中身を読み取れませんでした。こわれているようです。",
        "ふだん使うソフトで開けるかを確かめ、開けたら保存し直してください。",
        "The file cannot be read; it seems to be damaged.",
        "Check that its own program opens it, and save it again.",
    ),
    "file_empty": Words(
        "ファイルが空です。",
        "中身を書いて保存するか、いらなければファイルを消してください。",
        "The file is empty.",
        "Fill it in, or delete it.",
    ),
    "file_too_large": Words(
        "ファイルが大きすぎます({size} MB)。読めるのは {limit} MB までです。",
        "表は小学校区ごとに分け、写真は小さくして保存し直してください。",
        "The file is too large ({size} MB); the limit is {limit} MB.",
        "Split the table by district, or save the photograph smaller.",
    ),
    "file_twice": Words(
        "同じ表が「{other}」にもあります。どちらが新しいか決められないので、このファイルは読みませんでした。",
        "正しいほうを1つだけ残し、もう1つは別のフォルダへ移してください。",
        "“{other}” is the same table; this file was not read.",
        "Keep the right one and move the other to another folder.",
    ),
    "file_near": Words(
        "決まった名前ではないので、このファイルは読みませんでした。",
        "載せる記録なら、名前を「{near}」にしてください。控えなら、別のフォルダへ移してください。",
        "This is not a name we know, so the file was not read.",
        "If it holds records, call it “{near}”; if it is a copy, move it elsewhere.",
    ),
    "file_unknown": Words(
        "決まった名前ではないので、このファイルは読みませんでした。",
        "記録のファイルなら「通いの場.csv」「生活支援サービス.csv」「ボランティア活動.csv」のどれかの名前にしてください。関係のないファイルは別のフォルダへ移してください。",
        "This is not a name we know, so the file was not read.",
        "Call it 通いの場.csv, 生活支援サービス.csv or ボランティア活動.csv if it holds records; move anything else elsewhere.",
    ),
    "file_other_format": Words(
        "「{ending}」の形のファイルは読めません。",
        "Excel で開き、「Excel ブック(*.xlsx)」か「CSV UTF-8(コンマ区切り)」で保存し直してください。",
        "Files of the form “{ending}” cannot be read.",
        "Save it as an Excel workbook (*.xlsx) or as CSV UTF-8.",
    ),
    "folder_like_file": Words(
        "「{name}」はファイルではなくフォルダなので、読みませんでした。",
        "中にファイルがあれば、ここへ出して「{name}」という名前にしてください。フォルダなら、名前から「{ending}」を取ってください。",
        "“{name}” is a folder, not a file, and was not read.",
        "Move the file in it here under that name, or take “{ending}” off the folder's name.",
    ),
    "file_without_district": Words(
        "どの小学校区の記録か、置き場所からはわかりません。",
        "小学校区のフォルダに入れてください。市全体の記録なら「resources/全市」フォルダに入れます。",
        "It cannot be told which district the file belongs to.",
        "Move it to the district's folder, or to “resources/全市” for the whole town.",
    ),
    "file_too_deep": Words(
        "小学校区のフォルダの中のフォルダから読むのは、写真だけです。このファイルは読みませんでした。",
        "記録のファイルは、小学校区のフォルダのすぐ下に置いてください。",
        "The file was not read: folders inside a district's folder may hold photographs only.",
        "Put files with records directly into the district's folder.",
    ),
    "photo_other_format": Words(
        "この形の写真や絵は読めません。",
        "「JPEG(.jpg)」の形で保存し直してください。スマートフォンの写真(.jpg や .heic)は、そのままで使えます。",
        "This is a picture of a kind that cannot be read.",
        "Save it again as JPEG (.jpg). Photographs of telephones (.jpg, .heic) can be used as they are.",
    ),
    "file_special": Words(
        "ふつうのファイルではないので、開きませんでした。",
        "このファイルを消すか、別の場所へ移してください。",
        "This is no ordinary file and was not opened.",
        "Delete it or move it elsewhere.",
    ),
    "link_outside": Words(
        "まちのフォルダの外を指しているか、行き先のないリンクなので、読みませんでした。",
        "リンクではなく、ファイルそのものを置いてください。",
        "This is a link that leads out of the town's folder, or nowhere.",
        "Put the file itself there.",
    ),
    "name_odd": Words(
        "ファイルかフォルダの名前に、読めない文字が入っています。",
        "かな、漢字、半角の英数字だけの名前に変えてください。",
        "The name holds characters that cannot be read.",
        "Rename it with plain letters and digits.",
    ),
    "xlsx_in_disguise": Words(
        "名前は「{ending}」ですが、中身は Excel ブックです。",
        "ファイルの名前の終わりを「.xlsx」に変えてください。",
        "It is called “{ending}” but is an Excel workbook.",
        "Change the end of its name to “.xlsx”.",
    ),
    "text_in_disguise": Words(
        "名前は「.xlsx」ですが、中身は Excel ブックではなく、文字だけのファイルです。",
        "コンマ区切りの表なら、ファイルの名前の終わりを「.csv」に変えてください。" + _SAVE_XLSX,
        "It is called “.xlsx” but is plain text.",
        "Change the end of its name to “.csv” if it is comma separated. " + _SAVE_XLSX_EN,
    ),
    "file_is_zip": Words(
        "中身は圧縮ファイルか、Excel ではないソフトのファイルです。",
        "圧縮ファイルなら中の表を取り出し、そうでなければ Excel ブック(*.xlsx)か CSV で保存し直してください。",
        "It is an archive, or a file of another program.",
        "Take the table out of it, or save it as an Excel workbook or CSV.",
    ),
    "file_is_old_excel": Words(
        "中身は古い形の Excel ファイル(.xls)です。",
        _SAVE_XLSX,
        "It is an Excel file of the old kind (.xls).",
        _SAVE_XLSX_EN,
    ),
    "file_is_locked": Words(
        "パスワードのかかった Excel ファイルなので、開けません。",
        "Excel で開き、「ファイル」の「情報」からパスワードを外して保存し直してください。",
        "The Excel file is locked with a password.",
        "Open it in Excel, remove the password and save it again.",
    ),
    "file_is_html": Words(
        "中身は表ではなく、ウェブページ(HTML か XML)です。ダウンロードのときに取り違えたようです。",
        "元のページから、CSV か Excel のファイルを取り直してください。",
        "It is a web page (HTML or XML), not a table.",
        "Download the CSV or Excel file again.",
    ),
    "file_is_pdf": Words(
        "中身は PDF です。PDF の表は読めません。",
        "PDF の元になった Excel か CSV のファイルを置いてください。",
        "It is a PDF; tables in PDF cannot be read.",
        "Put the Excel or CSV file there that it was made from.",
    ),
    "file_is_image": Words(
        "中身は写真や絵のファイルです。",
        "表のファイルを置き直してください。写真は「.jpg」などの名前にします。",
        "It is a picture.",
        "Put the table there; pictures have names that end in “.jpg” and the like.",
    ),
    "xlsx_broken": Words(
        "Excel ファイルがこわれているようで、開けません。",
        "Excel で開けるかを確かめてください。開けたら、「Excel ブック(*.xlsx)」で保存し直してください。",
        "The Excel file seems to be damaged and cannot be opened.",
        "Check that Excel opens it, and save it again as a workbook (*.xlsx).",
    ),
    "xlsx_too_large": Words(
        "Excel ファイルを広げると {limit} MB を超えるので、開きませんでした。",
        "使っていない行や列、画像を消して保存し直すか、小学校区ごとに分けてください。",
        "The Excel file grows beyond {limit} MB when it is opened.",
        "Delete unused rows, columns and pictures, or split it by district.",
    ),
    "double_bom": Words(
        "ファイルのはじめに余分な印(BOM)が入っていたので、取りのぞきました。",
        "このままでも読めます。気になるときは、Excel で開いて保存し直してください。",
        "A surplus byte order mark at the start was dropped.",
        "Nothing needs doing; saving the file again removes it.",
    ),
    "encoding_unknown": Words(
        "{line}行目のあたりに、読めない文字があります。ファイルの文字コードを決められませんでした。",
        _SAVE_AGAIN,
        "There are letters near line {line} that cannot be read; the encoding is neither UTF-8 nor Shift_JIS (CP932).",
        _SAVE_AGAIN_EN,
    ),
    "encoding_broken": Words(
        "ファイルのはじめに書かれた文字コードと中身が合いません。{line}行目のあたりが読めませんでした。",
        _SAVE_AGAIN,
        "The file does not keep to the encoding that it begins with; line {line} cannot be read.",
        _SAVE_AGAIN_EN,
    ),
    "encoding_mixed": Words(
        "ファイルの文字コードは UTF-8 ですが、{line}行目のあたりに、ほかの文字コードの文字がまじっています。",
        "{line}行目のあたりの読めない文字を打ち直して、UTF-8 で保存し直してください。",
        "The file is UTF-8, but near line {line} there are letters in another encoding.",
        "Type the unreadable letters near line {line} again and save the file as UTF-8.",
    ),
    "encoding_jis": Words(
        "文字コードが JIS(ISO-2022-JP)なので、読めません。",
        _SAVE_AGAIN,
        "The encoding is JIS (ISO-2022-JP), which is not read.",
        _SAVE_AGAIN_EN,
    ),
    "nul_bytes": Words(
        "{line}行目のあたりに、文字ではないデータが入っています。ファイルがこわれているか、保存のしかたが違うようです。",
        _SAVE_AGAIN,
        "Near line {line} there is data that is no text.",
        _SAVE_AGAIN_EN,
    ),
}
