import { grammarOf } from '../grammar.js';

/** Names that are coined, which companies of all northern countries like. */
export const coinedNames = grammarOf(`
c1: Nova | Aero | Bio | Cogni | Data | Ever | Flux | Gen | Hyper | Inno | Kilo | Lumi | Medi | Nex | Opti | Poly | Quanta | Reso | Sync | Tele | Uni | Veri | Xeno | Zen | Signa | Omni | Agri
c2: tek | via | lytics | soft | ware | dat | ton | vis | net | med | log | flow | wise | mind | scan | tron | cure | base | plan | nova | sense | form | grid | point | line | core | logic | loop | metric | pilot
coin: <c1><c2> | <c1><c2> | <c1><c2> | <c1>-<c2> | <c1><c2>.ai | <c1><c2> AI | %<c2> | @@@ | @@ | @@@@ | <c2><c1> | <c1>
english: Analytics | Software | Robotics | Health | Payments | Systems | Technologies | Labs | Solutions | Digital | Group | Services | Insurance | Mobility | Energy | Consulting | International | AI | Data | Cloud
  | Learning | Security | Engineering | Logistics | Biotech | Games | Media | Holding | Ventures | Imaging
certenglish: Certification | Cert | Assurance | Certification Services | Quality Assurance | Register | Business Assurance | International | Verification | Inspection | Audit | Systems | Conformity | Compliance
c1: Alto | Brava | Civi | Delta | Echo | Fenn | Gala | Helio | Ion | Juno | Klar | Lyra | Mono | Nimb | Orbi | Pivo | Rhizo | Stella | Tri | Ultra | Vexi | Wave
nick: nexly | Trustwise | heyra | kvant | fjord | Brainly&Co | deepnest | SoundLeaf | Vokal | PlainSight | oneclick | Modelhouse | GoodLoop | Clarity | Tandem | flexit | Unfold | PaperPlane
coin: <nick> | <c1> <c1> | <c1><c2> <c2> | The <nick> Company | <c1> & <c1>
`);
