"""写真の判定: what is said of photographs, from the name in the cell to the picture itself."""

from tsudoi.words.pair import Words

WORDS: dict[str, Words] = {
    "photo_remote": Words(
        "写真「{value}」は、ほかのサイトにある写真です。",
        "使ってよい写真なら、記録と同じフォルダに置いて、ファイル名を書いてください。",
        "The photograph “{value}” lies on another site.",
        "If you may use it, put the file beside the record and write its name.",
    ),
    "photo_missing": Words(
        "写真「{value}」が {folder} にありません。",
        "写真のファイルを記録と同じフォルダに置くか、ファイル名を確かめてください。",
        "There is no photograph “{value}” in {folder}.",
        "Put the file beside the record, or check its name.",
    ),
    "photo_missing_near": Words(
        "写真「{value}」が {folder} にありません。いちばん近いのは「{near}」です。",
        "「{near}」でよければ書き直してください。",
        "There is no photograph “{value}” in {folder}. The nearest is “{near}”.",
        "Write “{near}” if that is meant.",
    ),
    "photo_meant": Words(
        "写真「{value}」は、「{file}」のことと読みました。",
        "そのままでかまいません。ほかの写真のことなら、ファイル名を書き直してください。",
        "The photograph “{value}” was read as “{file}”.",
        "Nothing needs to be done; if another is meant, mend the name.",
    ),
    "photo_unsaid": Words(
        "写真「{value}」に「写真の説明」がないので、写真は載りません。",
        "どこで、だれが、何をしているかを1文で書いてください(例：公民館の広間で、10人ほどがいすに座って体操をしています)。目の不自由な方に、読み上げソフトで伝わります。",
        "The photograph “{value}” has no description, so it is not shown.",
        "Say in one sentence where it is and who is doing what; it is read out to those who cannot see it.",
    ),
    "photo_said_empty": Words(
        "写真の説明「{value}」だけでは、写真を見られない方に何も伝わりません。",
        "どこで、だれが、何をしているかを1文で書いてください(例：公民館の広間で、10人ほどがいすに座って体操をしています)。",
        "The description “{value}” tells nothing to those who cannot see the photograph.",
        "Say in one sentence where it is and who is doing what.",
    ),
    "photo_unreadable": Words(
        "写真「{value}」を開けません。途中で切れているか、こわれているようです。",
        "元の写真を JPEG か PNG で保存し直し、記録と同じフォルダに置いてください。",
        "The photograph {value} cannot be opened: it is cut short, or broken.",
        "Save the original again as JPEG or PNG and put it beside the record.",
    ),
    "photo_no_picture": Words(
        "「{value}」は、名前は写真でも、中身は写真ではありません。",
        "元の写真を JPEG か PNG で保存し直し、記録と同じフォルダに置いてください。名前の終わりだけを「.jpg」に変えても、写真にはなりません。",
        "“{value}” is called like a photograph, but is none.",
        "Save the original as JPEG or PNG; a new ending of the name does not make it a photograph.",
    ),
    "photo_too_large": Words(
        "写真「{value}」は大きすぎて開けません(幅{width}×高さ{height})。",
        "幅を4000くらいまで小さくして、JPEG で保存し直してください。",
        "The photograph “{value}” is too large to be opened ({width} by {height}).",
        "Make it about 4000 wide and save it again as JPEG.",
    ),
    "photo_small": Words(
        "写真「{value}」は小さいので(幅{width}×高さ{height})、何が写っているかよく見えません。",
        "撮ったときの大きさの写真に取りかえてください。メールや LINE で送ると、小さくなることがあります。",
        "The photograph “{value}” is small ({width} by {height}): little is to be seen on it.",
        "Take the original; sending it around may have made it smaller.",
    ),
}
