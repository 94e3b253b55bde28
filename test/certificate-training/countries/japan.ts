import type { Chance } from '../../support/chance.js';
import type { Country } from '../language.js';
import { words } from '../listed.js';
import { figures, letters } from '../signs.js';
import { accreditorOf } from './accreditors-abroad.js';
import { japanInLatin } from './east-asia.js';

const PLACES = [
  [
    '東京都',
    words(
      '千代田区丸山町 | 港区芝台 | 新宿区西橋 | 中央区日本河岸 | 品川区東大井台 | 渋谷区桜坂 | 江東区青海浜',
    ),
  ],
  ['大阪府大阪市', words('北区梅堂 | 中央区本町通 | 淀川区西中州 | 西区江戸橋')],
  ['神奈川県横浜市', words('西区みなと台 | 港北区新浜町 | 中区山手通')],
  ['愛知県名古屋市', words('中区錦町 | 中村区名駅北 | 東区泉台')],
  ['福岡県福岡市', words('博多区駅前通 | 中央区天満')],
  ['北海道札幌市', words('中央区北二条西 | 白石区東札')],
  ['京都府', words('京都市下京区烏丸下ル | 相楽郡精華台')],
  ['宮城県', words('仙台市青葉区一番丁 | 多賀城市桜木')],
  ['長野県', words('長野市南千歳町 | 塩尻市広丘')],
  ['兵庫県', words('神戸市中央区港島台 | 姫路市西延')],
] as const;
const WORDS =
  words(`青葉 | 睦月 | 如月 | 山吹 | 北斗 | ひので | 暁 | 常盤 | みらい数理 | さくら情報 | 東雲 | 朝凪 | 双葉 | 若竹 | 旭洋 | 日向 | ナギサ | ミナト | アスカ | ホクト
  ソラリス | テクノリンク | カナリア | シオン | イチイ`);
const TRADES =
  words(`システム | システムズ | ソフトウェア | データ | 情報処理 | 電機 | ソリューションズ | テクノロジー | AI研究所 | ロボティクス | 工業 | メディカル | ホールディングス
  ネットワーク | 精密 | 製作所 | 商事 | ラボ | デジタル | コンサルティング`);
const LAST = words(
  `佐伯 | 高瀬 | 水野 | 森下 | 倉田 | 西園寺 | 三浦 | 早川 | 大槻 | 桐山 | 梶原 | 小田切 | 宮下 | 黒岩 | 武藤 | 朝倉 | 榊 | 東 | 長谷部`,
);
const FIRST = words(
  `一郎 | 健太 | 美咲 | 直樹 | 由紀子 | 隆 | 浩二 | 恵 | 翔平 | 陽子 | 誠 | 大輔 | 真理 | 茂 | 千尋 | 修 | 清`,
);

const figuresOf = (plain: string, chance: Chance): string =>
  chance.below(6) === 0
    ? plain.replace(/[0-9-]/g, (sign) =>
        sign === '-' ? '-' : String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
      )
    : plain;

function street(chance: Chance): string {
  const [part, block, house] = [1 + chance.below(6), 1 + chance.below(30), 1 + chance.below(20)];
  return chance.pick([
    figuresOf(`${part}-${block}-${house}`, chance),
    `${part}丁目${block}番${house}号`,
    `${part}丁目${block}-${house}`,
    figuresOf(`${block}-${house}`, chance),
    `${block}番地${house}`,
    `${block * 11}番地の${house}`,
  ]);
}

export const japan: Country = {
  code: 'JP',
  latin: japanInLatin,
  names: ['日本', '日本国', 'Japan'],
  company: (chance) => {
    const name = `${chance.pick(WORDS)}${chance.pick(TRADES)}`;
    const short = chance.pick(WORDS);
    return chance.pick([
      `株式会社${name}`,
      `${name}株式会社`,
      `${name}株式会社`,
      `${name} 株式会社`,
      `株式会社 ${short}`,
      `${short}株式会社`,
      `${name}株式会社(${japanInLatin.company(chance)})`,
      `株式会社${name} / ${japanInLatin.company(chance)}`,
      `有限会社${short}`,
      `合同会社${name}`,
      `一般社団法人${short}${chance.pick(['情報協会', '技術支援機構', 'データ活用協議会'])}`,
      `株式会社${name}(${letters(chance, 3)})`,
      `(株)${name}`,
      `(株)${name}`,
      `学校法人${short}学園`,
      `医療法人社団${short}会`,
      `${name}株式会社 ${chance.pick(['AI事業本部', '情報システム部', '東京本社', '技術開発センター', '第三事業部'])}`,
      `株式会社${letters(chance, 3)}${chance.pick(TRADES)}`,
    ]);
  },
  certifier: (chance) => {
    const initials = letters(chance, 3 + chance.below(2));
    const name = `${chance.pick(['日本', '', '', '国際', '全日', '東洋'])}${chance.pick(['品質', '規格', 'システム', '環境', '検査', '情報'])}${chance.pick(['認証', '審査登録', '保証', '審査', '評価'])}${chance.pick(['機構', 'センター', '協会', 'サービス', '機関'])}`;
    return {
      short: chance.pick([initials, name, `${initials}ジャパン`]),
      name: chance.pick([
        `株式会社${name}`,
        `一般財団法人${name}`,
        `一般財団法人 ${name}`,
        `${name}株式会社`,
        `公益財団法人${name}`,
        `${initials}ジャパン株式会社`,
        `${name}(${initials})`,
      ]),
    };
  },
  person: (chance) => `${chance.pick(LAST)}${chance.pick(['', ' ', ' ', '\u3000'])}${chance.pick(FIRST)}`,
  address: (chance) => {
    const [region, parts] = chance.pick(PLACES);
    const post = `${chance.pick(['〒', '〒', ''])}${figures(chance, 3)}-${figures(chance, 4)}`;
    const place = `${region}${chance.pick(parts)}${street(chance)}`;
    const house = chance.pick([
      `${chance.pick(WORDS)}ビル${2 + chance.below(20)}階`,
      `${chance.pick(['中央', '駅前', 'グリーン', '第一'])}タワー ${2 + chance.below(30)}F`,
      '産学連携センター内',
    ]);
    return chance.pick([
      [post, place],
      [`${post} ${place}`, house],
      [post, place, house],
      [`${place} ${house}`],
      [place],
    ]);
  },
  accreditor: (chance) => {
    const [name, number] = chance.pick([
      ['ISMS-AC', `ISR${figures(chance, 3)}`],
      ['ISMS-AC', `MSA-IS-${1 + chance.below(60)}`],
      ['一般社団法人情報マネジメントシステム認定センター', `MSA-IS-${1 + chance.below(60)}`],
      ['情報マネジメントシステム認定センター(ISMS-AC)', `ISR0${figures(chance, 2)}`],
      ['JAB', `CM0${figures(chance, 2)}`],
      ['JAB', `CM0${figures(chance, 2)}`],
      ['公益財団法人日本適合性認定協会', `CM0${figures(chance, 2)}`],
      ['公益財団法人 日本適合性認定協会(JAB)', `CM0${figures(chance, 2)}`],
    ] as const);
    return accreditorOf([() => ({ name, number })], chance);
  },
  phone: (chance) =>
    chance.pick([
      `03-${figures(chance, 4)}-${figures(chance, 4)}`,
      `06-${figures(chance, 4)}-${figures(chance, 4)}`,
      `0${figures(chance, 2)}-${figures(chance, 3)}-${figures(chance, 4)}`,
      `03(${figures(chance, 4)})${figures(chance, 4)}`,
    ]),
  registration: (chance) =>
    chance.pick([
      `法人番号 ${figures(chance, 13)}`,
      `法人番号:${figures(chance, 13)}`,
      `会社法人等番号 ${figures(chance, 4)}-${figures(chance, 2)}-${figures(chance, 6)}`,
    ]),
};
