import type { Language } from '../language.js';
import { words } from '../listed.js';

export const labels: Language['labels'] = {
  number:
    words(`Certyfikat nr | Nr certyfikatu | Numer certyfikatu | Certyfikat Nr | Nr rejestracyjny certyfikatu
    Numer rejestracyjny | Nr ewidencyjny | Certyfikat numer | Numer | Nr | Rejestracja nr | Identyfikator certyfikatu
    Znak certyfikatu | Numer w rejestrze certyfikatów | CERTYFIKAT NR | Nr świadectwa | Oznaczenie certyfikatu
    Sygnatura certyfikatu | Nr cert. | ID certyfikatu`),
  holder:
    words(`Organizacja | Nazwa organizacji | Posiadacz certyfikatu | Klient | Nazwa firmy | Certyfikowana organizacja
    Firma | Właściciel certyfikatu | Przyznany dla | Wydany dla | Certyfikat otrzymuje | Nazwa klienta | Przedsiębiorstwo
    Podmiot certyfikowany | Dostawca | Nazwa posiadacza certyfikatu | Przyznano organizacji | Nazwa podmiotu | Jednostka
    Nazwa i forma prawna | Udzielono | Odbiorca certyfikatu`),
  holderAddress:
    words(`Adres | Siedziba | Adres siedziby | Adres organizacji | Siedziba główna | Adres rejestrowy | Lokalizacja
    Adres posiadacza certyfikatu | Lokalizacja główna | Centrala | Adres firmy | Siedziba organizacji | Adres klienta
    z siedzibą w | Z siedzibą | Adres prowadzenia działalności | Zakład główny`),
  standard:
    words(`Norma | Norma odniesienia | Wymagania normy | Zgodność z normą | Dokument odniesienia | Podstawa certyfikacji
    Kryteria certyfikacji | Dokument normatywny | Certyfikacja na zgodność z | Spełnia wymagania | System zarządzania wg
    Norma systemu zarządzania | Kryteria audytu | Standard`),
  scope:
    words(`Zakres | Zakres certyfikacji | Zakres certyfikatu | Zakres systemu zarządzania | Zakres działalności
    Zakres zastosowania | Zakres stosowania | Zakres systemu | Działalność objęta certyfikacją | Zakres rejestracji
    Zakres działania | Przedmiot certyfikacji | Certyfikowany zakres | Zakres certyfikowanej działalności | Obszar zastosowania
    Zakres przedmiotowy | Działalność | Zakres AIMS | Obejmuje`),
  sites:
    words(`Lokalizacje | Lokalizacje objęte certyfikacją | Pozostałe lokalizacje | Oddziały | Dodatkowe lokalizacje
    Miejsca prowadzenia działalności | Oddziały objęte certyfikatem | Zakłady | Lokalizacje organizacji | Obiekty
    Wykaz lokalizacji | Inne lokalizacje | Lista oddziałów | Jednostki organizacyjne | Miejsca działalności
    Certyfikowane lokalizacje`),
  body: words(`Jednostka certyfikująca | Wydany przez | Wystawca | Wydał | Jednostka wydająca | Certyfikat wydany przez | Wystawiony przez
    Jednostka | Organ certyfikujący | Nazwa jednostki certyfikującej | Certyfikacji dokonała | Certyfikujący
    Jednostka certyfikująca systemy zarządzania | Wydawca certyfikatu`),
  bodyAddress:
    words(`Adres jednostki certyfikującej | Adres jednostki | Siedziba jednostki | Biuro | Biuro wydające | Adres biura
    Siedziba jednostki certyfikującej | Adres wystawcy | Adres wydawcy | Biuro certyfikacji | Adres do korespondencji
    Oddział wydający`),
  accreditor:
    words(`Akredytacja | Akredytowana przez | Jednostka akredytująca | Akredytacji udzieliło | Akredytowany przez
    Akredytacja udzielona przez | Nadzór akredytacyjny | Organ akredytujący | Krajowa jednostka akredytująca
    Jednostka akredytowana przez | Pod akredytacją | W ramach akredytacji`),
  accreditationNumber:
    words(`Nr akredytacji | Numer akredytacji | Akredytacja nr | Certyfikat akredytacji nr | Akredytacja Nr
    Zakres akredytacji nr | Nr certyfikatu akredytacji | Numer certyfikatu akredytacji | Symbol akredytacji | Znak akredytacji
    Identyfikator akredytacji | Rej. akredytacji`),
  first:
    words(`Data rejestracji | Data przyznania certyfikatu | Data przyznania | Certyfikacja od | Data pierwszej certyfikacji | Pierwsza certyfikacja | Data pierwszego wydania | Certyfikowany od
    Data początkowej certyfikacji | Początkowa data certyfikacji | Certyfikat po raz pierwszy wydano | Data pierwotnej certyfikacji
    Pierwsze wydanie | Certyfikacja początkowa | Pierwotna data wydania | W certyfikacji od | Data certyfikacji początkowej
    Data pierwszego certyfikatu | Certyfikat utrzymywany od | Pierwotnie zarejestrowano | Po raz pierwszy wydany
    Data uzyskania certyfikatu po raz pierwszy`),
  issued:
    words(`Data wydania | Wydano dnia | Data wystawienia | Wydano | Data wydania certyfikatu | Wystawiono dnia | Dnia
    Data bieżącego wydania | Data aktualnego wydania | Data wystawienia certyfikatu | Bieżące wydanie | Dzień wydania | Data emisji
    Wydany dnia | Certyfikat wydano | Data niniejszego wydania | Data publikacji | Data wydania wersji | Wystawiony`),
  effective:
    words(`Ważny od | Ważność od | Data rozpoczęcia ważności | Obowiązuje od | Początek ważności | Data wejścia w życie
    Certyfikat ważny od | Ważne od | Początek okresu ważności | Data obowiązywania | Od dnia | Okres ważności od | W mocy od
    Data początku ważności | Bieżący cykl od | Początek cyklu certyfikacji`),
  decided:
    words(`Data decyzji | Data decyzji certyfikacyjnej | Decyzja o certyfikacji | Data podjęcia decyzji o certyfikacji
    Decyzja z dnia | Data decyzji o przyznaniu certyfikatu | Decyzja certyfikacyjna z dnia | Data postanowienia | Podjęto decyzję
    Data decyzji o udzieleniu certyfikacji | Data ostatniej decyzji | Data decyzji o odnowieniu`),
  expires:
    words(`Ważny do | Data ważności | Termin ważności | Ważność do | Data wygaśnięcia | Data końca ważności | Certyfikat ważny do
    Koniec ważności | Wygasa | Ważne do | Upływ ważności | Data upływu ważności | Obowiązuje do | Ważny do dnia | Termin wygaśnięcia
    Data wygaśnięcia certyfikatu | Certyfikat traci ważność | Data zakończenia ważności | Koniec okresu ważności | Do dnia`),
  surveyed:
    words(`Data auditu | Ostatni audit | Data audytu | Ostatni audyt | Data ostatniego auditu | Data zakończenia auditu
    Audit przeprowadzono | Data ostatniego audytu nadzoru | Audit odnawiający | Data ostatniego auditu w nadzorze | Ostatni dzień auditu
    Audyt zakończono | Audyt recertyfikacyjny | Data przeprowadzenia audytu`),
  nextAudit:
    words(`Następny audit | Kolejny audyt do | Termin następnego auditu | Planowany audit nadzoru | Następny audit odnawiający
    Kolejny audit nadzorczy przed | Data następnego audytu | Termin recertyfikacji | Recertyfikacja do | Następny nadzór
    Najbliższy audyt nadzoru | Audit w nadzorze najpóźniej`),
  periodFrom:
    words(`Okres od | Od | Początek okresu | Badany okres od | Okres objęty badaniem od | Data początkowa | Od dnia
    Początek okresu sprawozdawczego | Okres przeglądu od | Pierwszy dzień okresu | Rozpoczęcie okresu | Okres badania: od`),
  periodTo:
    words(`Okres do | Do | Koniec okresu | Badany okres do | Okres objęty badaniem do | Data końcowa | Do dnia
    Koniec okresu sprawozdawczego | Okres przeglądu do | Ostatni dzień okresu | Zakończenie okresu | Okres badania: do`),
  validity:
    words(`Ważność | Okres ważności | Ważność certyfikatu | Okres ważności certyfikatu | Cykl certyfikacji | Certyfikat ważny
    Okres obowiązywania | Ważny w okresie | Termin ważności | Czas trwania certyfikacji | Ważność (od – do) | Bieżący cykl
    Obowiązuje w okresie`),
  soa: words(`Deklaracja stosowania | Deklaracja Stosowania | Deklaracja stosowania (SoA) | SoA | Wersja deklaracji stosowania
    Deklaracja zastosowania | Oświadczenie o stosowaniu | Deklaracja stosowania zabezpieczeń | Deklaracja stosowania wersja
    Deklaracja stosowania z dnia | Aktualna deklaracja stosowania | Nr deklaracji stosowania`),
  signatory:
    words(`Zatwierdził | Podpis | Podpisał | Zatwierdzone przez | W imieniu jednostki | Autoryzował | Podpisano przez | Zatwierdziła
    Osoba upoważniona | Wystawił | Decyzję podjął | Za jednostkę | Upoważniony przedstawiciel | Podpis osoby upoważnionej`),
  revision:
    words(`Wydanie | Wersja | Rewizja | Zmiana | Wydanie nr | Nr wydania | Rewizja nr | Wersja nr | Nr wersji | Edycja
    Aktualizacja nr | Nr zmiany | Wyd. | Rew. | Aneks nr`),
  verifyAt:
    words(`Weryfikacja | Sprawdź ważność | Weryfikacja certyfikatu | Ważność można sprawdzić | Potwierdzenie ważności
    Sprawdzenie autentyczności | Rejestr certyfikatów | Status certyfikatu | Weryfikacja on-line | Zweryfikuj na | Baza certyfikatów
    Ważność certyfikatu dostępna na | Kod QR prowadzi do | Wykaz certyfikatów`),
};
