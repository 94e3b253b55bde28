import { grammarOf } from '../grammar.js';
import { countryOfWords } from './country-of-words.js';

/** Türkiye. */
export const turkiye = countryOfWords(
  'TR',
  ['Türkiye', 'TÜRKİYE', 'Turkey', 'TURKEY', 'Turkiye', 'TR'],
  grammarOf(`
word: Bozkır | Yıldırım | Anka | Doruk | Poyraz | Çınar | Ege-Net | Şahin | Kızılırmak | Turkuaz | Verimetre | Gökçe | Mavera | Zeybek | @@@ | Işık | Karanfil | Akıncı | Denge
trade: Yazılım | Bilişim | Teknoloji | Bilgi Teknolojileri | Danışmanlık | Sağlık | Savunma | Otomasyon | Elektronik | Finans | Yapay Zeka | Veri | Enerji | Robotik | Lojistik | Mühendislik
company: <word> <trade> <form> | <word> <trade> <form> | <word> <trade> ve <trade> <form> | <word> <trade> Sanayi ve Ticaret <form> | <word> <trade> San. ve Tic. <form> | <word> <trade> Hizmetleri <form> | <word> Holding <form> | <word> Üniversitesi
  | <word> <trade> San. Tic. <form> | <word> Bankası <form>
form: A.Ş. | A.Ş. | A.Ş. | Ltd. Şti. | Ltd. Şti. | LTD. ŞTİ. | Anonim Şirketi | Limited Şirketi | AŞ | Tic. Ltd. Şti.
quarter: Barbaros Mah. | Esentepe Mahallesi | Küçükbakkalköy Mah. | Kızılırmak Mah. | Üniversiteler Mah. | Yeni Mah. | Cumhuriyet Mah. | Mustafa Kemal Mahallesi | Adalet Mah. | Merkez Mah.
street: Lale Sok. | Büyükdere Cad. | Atatürk Bulvarı | 21%#. Cadde | Ihlamur Sokak | İnönü Cad. | Kanal Boyu Cd. | %##. Sk. | Gazi Bulvarı | Mevlana Blv.
number: No: %# | No:%#/%# | No: %# Kat: % | No: %##/@ D: % | No:% K:% D:%# | No. %#
place: Ataşehir / İstanbul | Şişli/İstanbul | 34### Kadıköy, İstanbul | Çankaya / Ankara | 06### Çankaya/ANKARA | Bornova - İzmir | 35### İzmir | Nilüfer / Bursa | Gebze / KOCAELİ | Meram/Konya | Ankara | Istanbul | 07### Antalya
address: <quarter> <street> <number>//<place> | <quarter> <street> <number> <place> | <quarter>, <street> <number>//<place> | <quarter> <street> <word> Plaza <number>//<place> | Teknopark, @ Blok <number>//<place> | <street> <number>//<place>
first: Mehmet | Ayşe | Emre | Zeynep | Kerem | Elif | Burak | Gülşen | Hakan | Özlem | Çağla | Tolga
last: YILDIZ | Aksoy | Çelebi | Öztürk | KARACA | Şentürk | Gündüz | Erdoğdu | Koçak | Uysal | Ünal | Balcı
person: <first> <last> | <first> <last> | Dr. <first> <last> | <first> <first> <last> | Prof. Dr. <first> <last>
certifier: <word> Belgelendirme[ Ltd. Şti.] | <word> Belgelendirme[ A.Ş.] | @@@[ Uluslararası Belgelendirme Hizmetleri Ltd. Şti.] | @@@ Türkiye[ Belgelendirme ve Gözetim A.Ş.] | <word> Cert[ Kalite Belgelendirme Ltd. Şti.] | <word> Certification[ A.Ş.] | @@@ Sertifikasyon[ Ltd. Şti.]
accreditor: TÜRKAK//<num> | TÜRKAK//<num> | Türk Akreditasyon Kurumu//<num> | Türk Akreditasyon Kurumu (TÜRKAK)//<num> | Turkish Accreditation Agency//<num> | TURKAK//<num> | Turkish Accreditation Agency (TURKAK)//<num>
num: AB-00##-YS | AB-0###-YS | AB-0%##-YS | AB-0##-YS | TS-AB-00## | AB-01##-YS
phone: +90 212 %## ## ## | +90 (312) %## ## ## | 0 216 %## ## ## | +90 5## %## ## ##
registration: Mersis No: 0############### | Ticaret Sicil No: %##### | Vergi No: %#########, Maslak V.D. | İTO Sicil No: %#####-%
`),
);
