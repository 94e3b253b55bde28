import { grammarOf } from '../grammar.js';
import { countryOfWords } from './country-of-words.js';

/** Japan as papers in Latin letters have it. */
export const japanInLatin = countryOfWords(
  'JP-Latn',
  ['Japan', 'JAPAN', 'Japan', 'JP'],
  grammarOf(`
word: Aoba | Kisaragi | Mutsuki | Hokushin | Asanagi | Minato | Tokiwa | Yamabuki | Akatsuki | Shinonome | Nagisa | Futaba | Hinode | Sakurai | Mirai Suuri | @@@ | Kyokuyo | Wakatake
trade: Systems | System | Software | Data | Electric | Industries | Technologies | Robotics | Solutions | Information Systems | Medical | Networks | AI Laboratory | Works | Seiki | Digital | Holdings
company: <word> <trade> <form> | <word> <trade> <form> | <word> <trade> <form> | <word> <form> | <word> Corporation | <word> University | <word> <trade> <form>, AI Business Division | Kabushiki Kaisha <word> | <word> <trade> Kabushiki Kaisha | <word> Group <form>
form: Co., Ltd. | Co., Ltd. | Co.,Ltd. | CO., LTD. | Inc. | Inc. | Corporation | Corp. | K.K. | KK | LLC | G.K. | , Inc. | , Ltd.
part: Marunaka | Nishi-Shimbashi | Higashi-Oidai | Aomi | Hongo-dori | Kitahama | Minatomirai Kita | Sakurazaka | Nakasu | Odori Nishi | Kanda Sudacho | Shibadai
ward: Chiyoda-ku | Minato-ku | Shinjuku-ku | Koto-ku | Shinagawa-ku | Chuo-ku | Shibuya-ku
city: Kita-ku, Osaka-shi, Osaka | Naka-ku, Nagoya, Aichi | Nishi-ku, Yokohama-shi, Kanagawa | Hakata-ku, Fukuoka | Aoba-ku, Sendai | Sakyo-ku, Kyoto | Chuo-ku, Sapporo, Hokkaido | Kawasaki-shi, Kanagawa | Tsukuba-shi, Ibaraki
place: <ward>, Tokyo | <ward>, Tokyo %##-#### | <ward>, Tokyo, %##-#### | <city> | <city> %##-#### | <ward>, Tokyo
block: %-%-% | %-%#-% | %-%# | %#-% | %-%-%# | %-chome %-% | %##
address: <block> <part>//<place> | <block>, <part>, <place> | <part> <block>//<place> | <word> Bldg. %F//<block> <part>, <place> | <block> <part>, <place> | <word> Tower, %#th Floor//<block>, <part>//<place>
first: Takashi | Yuki | Kenji | Misaki | Hiroshi | Naoko | Daisuke | Keiko | Sho | Emi
last: Saeki | Takase | Mizuno | KURATA | Odagiri | Hayakawa | Otsuki | MUTO | Kiriyama | Sakaki
person: <first> <last> | <first> <last> | <last> <first> | Mr. <first> <last> | Dr. <first> <last>
certifier: @@@[ Japan Ltd.] | @Q@[ Co., Ltd.] | [Japan ]<word> Certification[ Organization] | <word> Registrars[ Inc.] | [Japan ]Quality Assessment <word>[ Center] | @@@ Management Systems[ Registration Center] | <word> Assurance Japan[ K.K.]
accreditor: ISMS-AC//MSA-IS-%# | ISMS-AC//MSA-IS-%# | ISMS-AC//ISR0## | ISMS Accreditation Center (ISMS-AC)//MSA-IS-%# | ISMS Accreditation Center//ISR0%# | JAB//CM0## | JAB//CM0## | Japan Accreditation Board//CM0## | Japan Accreditation Board (JAB)//CM0##
phone: +81-3-####-#### | +81 3 %### #### | +81 (0)6 %### #### | 03-####-####
registration: Corporate Number %############ | Corporate No. #############
`),
);

export const korea = countryOfWords(
  'KR',
  ['Republic of Korea', 'Korea', 'South Korea', 'KOREA', 'Rep. of Korea'],
  grammarOf(`
word: Haneul | Baram | Mirae Data | Saebyeok | Hanbit | Daehwa | Narae | Dongbang | Seorak | Cheongsol | Nuri | @@@ | Gaon | Areum | Hangang
trade: Systems | Soft | Technology | AI | Networks | Electronics | Data | Solution | Robotics | Health | Cloud | Mobility | Labs | Games
company: <word> <trade> <form> | <word> <trade> <form> | <word> <form> | <word><trade> <form> | <word> <trade> <form> | <word> Hospital | <word> Bank | <word> <trade> (<word> Group)
form: Co., Ltd. | Co., Ltd. | Co.,Ltd. | CO., LTD. | Inc. | Inc. | Corp. | Corporation | , Ltd.
road: Teheran-ro | Pangyo-ro | Gangnam-daero | Digital-ro | Centum jungang-ro | Techno 2-ro | Yeouidaebang-ro | Sejong-daero | Magokjungang %-ro | Bundangnaegok-ro %#beon-gil
place: Gangnam-gu, Seoul | Gangnam-gu, Seoul, 0#### | Bundang-gu, Seongnam-si, Gyeonggi-do | Guro-gu, Seoul | Haeundae-gu, Busan | Yuseong-gu, Daejeon, 34### | Yeongdeungpo-gu, Seoul 07### | Suseong-gu, Daegu | Jeju-si, Jeju-do | Seo-gu, Incheon
address: %##, <road>//<place> | %#, <road>, <place> | %#F, %##, <road>, <place> | <word> Tower %#F//%##, <road>//<place> | (Sampyeong-dong) %##, <road>//<place> | #%#-ho, %##, <road>, <place>
family: Kim | Lee | Park | Jeong | Han | Yoon | Seo | Kwon | Oh | Bae
given: Ji-hoon | Min-seo | Soo-jin | Hyun-woo | Eun-ji | Dong-hyuk | Sung Min | Ye-rin | Tae Young
person: <given> <family> | <family> <given> | <given> <family> | Dr. <given> <family>
certifier: @@@[ Certification Co., Ltd.] | Korea <word> [Certification ]Registrar | K@@[ Co., Ltd.] | <word> Certification[ Inc.] | @@@ Korea[ Co., Ltd.] | [Korean ]<word> Foundation | <word> Assessment[ Korea Ltd.]
accreditor: KAB//<num> | KAB//<num> | Korea Accreditation Board//<num> | Korea Accreditation Board (KAB)//<num>
num: KAB-AC-%# | KAB-IC-0# | KAB-QC-%# | KAB-AC-0% | KAB-AI-0#
phone: +82-2-%###-#### | +82 31 %## #### | 02-%##-#### | +82-70-####-####
registration: Business Registration No. %##-##-##### | Corporate Registration No. 110111-#######
`),
);

const taiwanese = grammarOf(`
word: Formosa Data | Yushan | Taihang | Jade Ridge | Lantau Soft | Chung Feng | Da Yuan | Hsin Kuo | Kuang Ming | Blue Magpie | Mei Shan | Ten Ren Tech | @@@ | Wei Cheng | Pao Lien
trade: Technology | Technologies | Systems | Electronics | Information | Semiconductor | Software | Precision | Digital | Biomedical | Communications | AI | Data
company: <word> <trade> <form> | <word> <trade> <form> | <word> <form> | <word> <trade> <form>, Taiwan Branch | <word> University | <word> Foundation
form: Co., Ltd. | Co., Ltd. | CO., LTD. | Inc. | Corp. | Corporation | Ltd. | Inc.
road: Zhongxiao East Road | Ruiguang Rd. | Guangfu Rd. | Minsheng E. Rd. | Keya Rd. | Zhongshan N. Road | Taiwan Blvd. | Fuxing S. Rd. | Jingmao 2nd Rd. | Yuanqu St.
lot: No. %# | No. %## | %F., No. %# | %#F.-%, No. %## | No. %, Ln. %# | No. %, Alley %, Lane %##
place: Neihu District, Taipei City 114 | Da'an Dist., Taipei City 106### | East Dist., Hsinchu City 300 | Xitun District, Taichung City | Qianzhen Dist., Kaohsiung City 806 | Zhongli District, Taoyuan City 32### | Taipei | Xinyi Dist., Taipei City | Hsinchu Science Park, Hsinchu
address: <lot>, <road>//<place> | <lot>, <road>, Sec. %//<place> | <lot>, Sec. %, <road>, <place> | <lot>, <road>, <place>
family: Chen | Lin | Huang | Wu | Tsai | Hsu | Liao | Chiu | Kuo | Yeh
given: Chia-Wei | Mei-Ling | Yu-Ting | Chih-Hao | Pei-Chun | Kuan-Yu | Wen-Hsiung | Shu-Fen
person: <given> <family> | <given> <family> | <family>, <given> | Dr. <given> <family>
certifier: @@@ Taiwan[ Ltd.] | <word> Certification[ Co., Ltd.] | Taiwan <word> [Assurance ]Registrars | @@@[ International Certification Co., Ltd.] | <word> Inspection[ Corp.]
accreditor: TAF//<num> | TAF//<num> | Taiwan Accreditation Foundation//<num> | Taiwan Accreditation Foundation (TAF)//<num>
num: MB0## | MB00% | MBI0## | MB 0## | CB0##
phone: +886 2 %### #### | +886-3-%## #### | (02) %###-#### | +886 4 %### ####
registration: Uniform No. %####### | Tax ID %####### | Unified Business No. ########
`);

export const taiwan = countryOfWords(
  'TW',
  ['Taiwan', 'Taiwan (R.O.C.)', 'Taiwan, R.O.C.', 'TAIWAN'],
  taiwanese,
);
