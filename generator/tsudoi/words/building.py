"""組み立て: what build, write and the commands say."""

from tsudoi.words.pair import Words

WORDS: dict[str, Words] = {
    "left_out": Words(
        "誤りがあるため、この記録は載せていません。",
        "上に書かれた誤りを直すと、次に作るときから載ります。",
        "This record holds an error and was left out.",
        "Mend the errors listed for it; the next build takes it in.",
    ),
    "left_out_file": Words(
        "「{name}」は読めないため、このファイルの記録は1件も載せていません(何件あるかはわかりません)。",
        "上に書かれた誤りを直すと、次に作るときから載ります。",
        "“{name}” cannot be read, so all its records were left out; how many is not known.",
        "Mend the errors listed for it; the next build takes them in.",
    ),
    "mark_missing": Words(
        "印のファイル「{value}」が、まちのフォルダにありません。",
        "ファイルを置くか、「見た目」の「印」を消してください。消すと、テーマの印になります。",
        "The mark “{value}” is not in the town's folder.",
        "Put the file there, or remove 印; then the theme's own mark is shown.",
    ),
    "unknown_theme": Words(
        "「{name}」というテーマはありません。",
        "「見た目」の「テーマ」には、次のどれかを書いてください：{known}。",
        "There is no theme called “{name}”.",
        "Write one of these as the theme: {known}.",
    ),
    "photo_unreadable": Words(
        "写真「{value}」を開けません。途中で切れているか、写真ではないファイルのようです。",
        "元の写真を JPEG か PNG で保存し直し、記録と同じフォルダに置いてください。",
        "The photograph {value} cannot be opened: it is cut short, or no picture.",
        "Save the original again as JPEG or PNG and put it beside the record.",
    ),
}
