"""組み立て: what build, write and the commands say."""

from tsudoi.words.pair import Words

WORDS: dict[str, Words] = {
    "left_out": Words(
        "誤りがあるため、この記録は載せていません。",
        "上に書かれた誤りを直すと、次に作るときから載ります。",
        "This record holds an error and was left out.",
        "Mend the errors listed for it; the next build takes it in.",
    ),
    "unknown_theme": Words(
        "「{name}」というテーマはありません。",
        "「見た目」の「テーマ」には、次のどれかを書いてください：{known}。",
        "There is no theme called “{name}”.",
        "Write one of these as the theme: {known}.",
    ),
}
