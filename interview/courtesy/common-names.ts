// Names so common that two people who write to each other may well share one.
import { bareName } from './names.ts';

/** More than one Japanese in a thousand or so, each. */
const surnames =
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 工藤 谷口 今井 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 菅原 岩崎 久保 木下 佐野 野村 松尾 菊地 菊池 市川 杉本 古川 大西 島田 水野 桜井 高野 渡部 吉川 山内 西田 飯田 西川 小松 北村 安田 五十嵐 川口 平田 関 中田 久保田 服部 東 岩田 土屋 川崎 福島 本田 辻 樋口 秋山 田口 永井 山中 中西 吉村 川上 石原 大橋 松岡 馬場 浜田 森本 星野 矢野 浅野 大島 吉岡';
/** As Japanese sign in English. */
const given =
  'yuki yuka yumi yui yuko keiko emi eri mika miki mai mari naomi ayumi ayaka kana nana misaki haruka sakura hana aoi rin akira kenji kenta takashi hiroshi satoshi makoto naoki daisuke shota yuta haruto ryo sho kazuya tatsuya masaki';
/** First and last, of others. */
const western =
  'james john robert michael william david richard joseph thomas charles christopher chris daniel dan matthew anthony mark paul steven andrew kenneth ken kevin brian george edward peter alex alexander sam ben tom tim jack adam eric ryan jason mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy emily emma anna ann anne maria laura kate julia claire alice rachel amy helen smith johnson williams brown jones garcia miller davis martinez lopez wilson anderson taylor moore martin lee kim park choi chen wang li zhang liu yang huang wu lin nguyen tran pham singh kumar sharma patel khan ahmed ali santos silva sato suzuki takahashi tanaka ito watanabe yamamoto nakamura kobayashi kato yoshida yamada';

const common = new Set([surnames, given, western].flatMap((names) => names.split(' ')));

export function isCommon(name: string): boolean {
  return common.has(bareName(name).toLowerCase());
}
