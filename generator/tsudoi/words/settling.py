"""設定とことばの表: what settings and vocabulary find in town.yaml and vocabulary.yaml."""

from tsudoi.words.pair import Words

WORDS: dict[str, Words] = {
    "unknown_key": Words(
        "「{key}」という項目はありません。",
        "使える項目は、{keys}です。書きちがいでなければ、この項目を消してください。",
        "There is no setting called “{key}”.",
        "The settings are {keys}. If it is no slip of the pen, remove it.",
    ),
    "unknown_key_near": Words(
        "「{key}」という項目はありません。いちばん近いのは「{near}」です。",
        "「{near}」に書き直してください。使える項目は、{keys}です。",
        "There is no setting called “{key}”. The nearest is “{near}”.",
        "Write “{near}” instead. The settings are {keys}.",
    ),
    "key_twice": Words(
        "「{key}」は「{first}」と同じ項目です。2回書かれています。",
        "どちらか1つを残してください。",
        "“{key}” is the same setting as “{first}”; it stands here twice.",
        "Keep one of the two.",
    ),
    "not_a_block": Words(
        "ここには、項目を並べて書いてください。",
        "次の行から字下げして、{keys}を「項目: 内容」の形で書いてください。",
        "A group of settings belongs here.",
        "Indent the next lines and write {keys} as “key: value”.",
    ),
    "not_a_list": Words(
        "「{key}」には、ことばを箇条書きで書いてください。",
        "次の行から「- id: …」の形で、1つずつ書いてください。",
        "“{key}” takes a list of terms.",
        "Write them one by one on the next lines, each beginning with “- id: …”.",
    ),
    "not_plain_text": Words(
        "「{key}」には、ことばを1つだけ書いてください。",
        "箇条書きをやめて、「{key}: 内容」の形で1行に書いてください。",
        "“{key}” takes one plain value.",
        "Write it in one line as “{key}: value”.",
    ),
    "no_town_file": Words(
        "まちの設定(town.yaml)がないか、読めませんでした。",
        "resources フォルダの town.yaml に「まちの名前: ○○市」と書いてください。",
        "There is no town.yaml, or it could not be read.",
        "The folder resources needs a town.yaml with a line “name: …”.",
    ),
    "no_town_name": Words(
        "まちの名前が書かれていません。",
        "「まちの名前: ○○市」の行を足してください。",
        "The town has no name.",
        "Add a line “name: …”.",
    ),
    "blank_town_name": Words(
        "「まちの名前」の中身が空いています。",
        "「まちの名前: ○○市」のように、「:」の後ろに書いてください。",
        "The line for the town's name is blank.",
        "Write the name behind the colon.",
    ),
    "no_base_url": Words(
        "公開する場所が書かれていないので、二次元コードとサイトマップは作りません。",
        "決まったら「公開する場所: https://…」の行を足してください。",
        "Without a place of publication there are no QR codes and no sitemap.",
        "When it is settled, add a line “base_url: https://…”.",
    ),
    "wrong_town_code": Words(
        "「{value}」は全国地方公共団体コードの形ではありません。",
        "6けたの数字(または検査数字を除いた5けた)で書いてください。",
        "“{value}” is not a municipality code.",
        "Write six digits, or five without the check digit.",
    ),
    "wrong_check_digit": Words(
        "全国地方公共団体コード「{value}」は、最後の検査数字が合いません。",
        "はじめの5けたが正しければ「{right}」です。コード表で確かめてください。",
        "The check digit of the municipality code “{value}” does not fit.",
        "If the first five digits are right, it is {right}. Please look it up.",
    ),
    "wrong_base_url": Words(
        "公開する場所「{value}」は使えません。",
        "https:// から始まるフォルダの場所を書いてください。例：https://www.city.example.jp/chizu/",
        "The place of publication “{value}” cannot be used.",
        "Write a folder's address that begins with https://, such as https://www.city.example.jp/chizu/",
    ),
    "wrong_web_address": Words(
        "「{value}」はホームページの場所として使えません。",
        "https:// から始まる場所を、空白を入れずに書いてください。",
        "“{value}” is not a web address that can be used.",
        "Write an address that begins with https:// and has no spaces.",
    ),
    "wrong_tiles": Words(
        "地図タイル「{value}」は使えません。",
        "「なし」か「地理院」のどちらかを書いてください。",
        "There are no map tiles called “{value}”.",
        "Write none or gsi.",
    ),
    "wrong_colour": Words(
        "「{value}」は色の書き方ではありません。",
        "#1c4566 のように、# と6けたの英数字(0〜9、a〜f)で書いてください。",
        "“{value}” is not a colour.",
        "Write # and six hexadecimal digits, such as #1c4566.",
    ),
    "colour_blank": Words(
        "「{key}」の色が空です。「#」から後ろは、メモとして読み飛ばされます。",
        '色は「"#4a1c66"」のように、半角の「"」で囲んでください。',
        "“{key}” is blank: what follows a # without quotes is taken for a comment.",
        'Put the colour into quotes: "#4a1c66".',
    ),
    "wrong_phone": Words(
        "「{value}」は電話番号の形ではありません。",
        "市外局番から、0999-20-0100 のように書いてください。",
        "“{value}” is not a telephone number.",
        "Write it with the area code, such as 0999-20-0100.",
    ),
    "wrong_email": Words(
        "「{value}」はメールアドレスの形ではありません。",
        "chizu@city.example.jp のように書いてください。",
        "“{value}” is not an e-mail address.",
        "Write it like chizu@city.example.jp.",
    ),
    "wrong_theme": Words(
        "テーマの名前「{value}」は使えません。",
        "themes フォルダにあるフォルダの名前を、半角の英数字で書いてください。はじめからあるのは machi です。",
        "“{value}” cannot be the name of a theme.",
        "Write the name of a folder in themes in ASCII letters. The shipped one is machi.",
    ),
    "wrong_mark": Words(
        "印のファイル「{value}」は使えません。",
        "まちのフォルダの中にある SVG ファイルの場所を書いてください。例：resources/mark.svg",
        "The mark “{value}” cannot be used.",
        "Write the path of an SVG file in the town's folder, such as resources/mark.svg",
    ),
    "term_incomplete": Words(
        "このことばには「{key}」がありません。",
        "「{key}」を書いてください。id と名前は、どのことばにもいります。",
        "This term has no “{key}”.",
        "Write it; every term needs an id and a name.",
    ),
    "wrong_term_id": Words(
        "id「{value}」は使えません。ページの場所(URL)になるからです。",
        "半角の英数字と - _ だけで、64字までにしてください。",
        "The id “{value}” cannot be used, because it becomes part of an address.",
        "Use only ASCII letters, digits, - and _, at most 64.",
    ),
    "unknown_shape": Words(
        "「{value}」という形はありません。",
        "{shapes}から選んでください。いちばん近いのは「{near}」です。",
        "There is no shape called “{value}”.",
        "Choose one of {shapes}. The nearest is “{near}”.",
    ),
    "long_letter": Words(
        "カレンダーの字「{value}」は、1字ではありません。",
        "小さなますに入れるので、「食」「送」のような1字にしてください。",
        "“{value}” is not one character.",
        "Use one character, such as 食 or 送, because it stands in a small box.",
    ),
    "term_id_twice": Words(
        "id「{value}」は、{first}行目の「{other}」と重なっています。大文字と小文字は区別しません。",
        "どちらかの id を変えてください。公開したあとなら、新しいほうを変えます。",
        "The id “{value}” is also that of “{other}” in line {first}; case does not count.",
        "Change one of the two; the newer one if the site is already public.",
    ),
    "term_name_twice": Words(
        "「{value}」は、{first}行目の「{other}」と同じ名前です。",
        "1つにまとめるか、ちがう名前にしてください。",
        "“{value}” is the same name as “{other}” in line {first}.",
        "Make them one, or give one another name.",
    ),
}
