"""場所と地区: what the rules find in positions, outlines, districts and surveys."""

from tsudoi.words import placing_outlines
from tsudoi.words.pair import Words

WORDS: dict[str, Words] = {
    "place_half": Words(
        "{there}だけが書かれていて、{missing}がありません。",
        "{missing}も書いてください。わからなければ、{there}も空けてください。",
        "Only one of latitude and longitude is given.",
        "Give both, or leave both blank.",
    ),
    "place_packed": Words(
        "緯度「{lat}」と経度「{lon}」は、度・分・秒を続けて書いた数字のようです。",
        "緯度を {right_lat}、経度を {right_lon} に書き直してください。",
        "{lat} and {lon} seem to be degrees, minutes and seconds in one.",
        "Write {right_lat} for the latitude and {right_lon} for the longitude.",
    ),
    "place_null": Words(
        "緯度と経度がどちらも 0 です。アフリカ沖の海を指しています。",
        "位置がわからなければ、両方を空けてください。",
        "Latitude and longitude are both 0, a place in the sea off Africa.",
        "Leave both blank when the place is unknown.",
    ),
    "place_swapped": Words(
        "緯度「{lat}」と経度「{lon}」が逆になっています。",
        "緯度に {lon}、経度に {lat} を書いてください。",
        "Latitude {lat} and longitude {lon} have changed places.",
        "Write {lon} for the latitude and {lat} for the longitude.",
    ),
    "place_no_point": Words(
        "{field}「{value}」に小数点がありません。",
        "{right} ではありませんか。地図で確かめて、書き直してください。",
        "{value} has no decimal point.",
        "Is it {right}? Check it on a map, and correct it.",
    ),
    "place_projected": Words(
        "緯度「{lat}」と経度「{lon}」は、度ではなくメートルの座標(平面直角座標など)のようです。",
        "地理院地図などで場所を開き、緯度と経度(36.301234 のような数字)を写してください。",
        "{lat} and {lon} seem to be metres of a projected system, not degrees.",
        "Look the place up on a map and copy its latitude and longitude.",
    ),
    "place_abroad": Words(
        "{field}「{value}」は、日本の中の場所になりません。",
        "緯度は 20〜46、経度は 122〜154 の数字です。けたや小数点が抜けていないか、地図で確かめてください。",
        "{value} lies outside Japan.",
        "Latitudes are from 20 to 46, longitudes from 122 to 154. Is a digit or the point missing?",
    ),
    "place_outside": Words(
        "位置(緯度 {lat}、経度 {lon})が、どの小学校区にも入りません。いちばん近い{near}から{distance}離れています。",
        "緯度と経度を確かめてください。会場がよその市町村なら、緯度と経度を空けて住所だけにします。",
        "The position ({lat}, {lon}) lies in no district; the nearest, {near}, is {distance} away.",
        "Check latitude and longitude. If the venue is in another town, leave them blank and give the address only.",
    ),
    "place_elsewhere": Words(
        "位置(緯度 {lat}、経度 {lon})が、{home}ではなく{other}に入っています。",
        "緯度と経度を確かめてください。これで正しければ「対象地区」に「{name}」も書くか、「{name}」のフォルダに移します。",
        "The position ({lat}, {lon}) lies in {other}, not in {home}.",
        "Check it. If it is right, name {name} in 対象地区 too, or move the record to the folder of {name}.",
    ),
    "place_elsewhere_off": Words(
        "位置(緯度 {lat}、経度 {lon})が、{home}から{distance}外れて、{other}に入っています。",
        "緯度と経度を確かめてください。これで正しければ「対象地区」に「{name}」も書くか、「{name}」のフォルダに移します。",
        "The position ({lat}, {lon}) lies {distance} outside {home}, in {other}.",
        "Check it. If it is right, name {name} in 対象地区 too, or move the record to the folder of {name}.",
    ),
    "place_crowded": Words(
        "「{houses}」など、ちがう会場{count}か所の位置がまったく同じです(記録{records}件)。",
        "会場ごとの位置に直してください。町の中心などのおよその位置なら「位置の精度」に「町の代表点」と書きます。",
        "{count} different venues (“{houses}” …) have exactly the same position ({records} records).",
        "Give each its own position, or write 町の代表点 into 位置の精度 if it is only a rough one.",
    ),
    "no_districts": Words(
        "小学校区の表(districts.csv)から、小学校区を1つも読めませんでした。",
        "resources フォルダの districts.csv に、小学校区ごとに1行書いてください。",
        "No district could be read from the table of districts (districts.csv).",
        "Write one row for each district into resources/districts.csv.",
    ),
    "district_name_twice": Words(
        "小学校区「{value}」は、{first}の「{other}」と同じ名前です。",
        "同じ区なら1行にまとめ、ちがう区なら名前を分けてください。",
        "The district “{value}” has the same name as “{other}” at {first}.",
        "Make them one row, or give one another name.",
    ),
    "figure_above": Words(
        "{part} {value}人が、{whole} {most}人より多くなっています。",
        "2つの数字を見くらべて、直してください。",
        "{value} persons are more than the {most} of whom they are a part.",
        "Compare the two figures and mend one.",
    ),
    "desk_missing": Words(
        "相談窓口が空いています。困った方が電話する先が、サイトに出ません。",
        "地域包括支援センターなど、担当する窓口の名前と電話を書いてください。",
        "There is no desk for advice, so the site cannot say whom to call.",
        "Write the name and the telephone number of the desk in charge.",
    ),
    "desk_phone_missing": Words(
        "相談窓口「{desk}」の電話が空いています。",
        "「相談窓口の電話」に、市外局番から番号を書いてください。",
        "The desk “{desk}” has no telephone number.",
        "Write its number with the area code.",
    ),
    "answers_above": Words(
        "回答数 {value} が、対象数 {most} より多くなっています。",
        "2つの数字を見くらべて、直してください。",
        "{value} answers are more than the {most} who were asked.",
        "Compare the two figures and mend one.",
    ),
    "survey_twice": Words(
        "「{district}」の「{need}」は、同じ調査年の数字が {first}にもあります。",
        "正しいほうの行を残してください。",
        "“{need}” of “{district}” already has a figure for that year at {first}.",
        "Keep the row that is right.",
    ),
    **placing_outlines.WORDS,
}
