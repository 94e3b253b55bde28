import { grammarOf } from '../grammar.js';
import { words } from '../listed.js';
import { romanceCountry } from './romance-country.js';

const PEOPLE = {
  first: words(`
    Inês | João Pedro | Mariana | Rui | Ana Paula | Tiago | Fernanda | Gonçalo | Luciana | Rafael | Beatriz | Carlos Eduardo | Teresa | Nuno | Juliana | Marcelo | Sofia
    André Luiz | Catarina | Paulo | Renata | Vasco | Letícia | Duarte | Camila | Otávio`),
  last: words(`
    Carvalho | Figueiredo | Moreira | dos Santos | Albuquerque | Ribeiro | Teixeira | da Fonseca | Magalhães | Vasconcelos | Pinheiro | Lacerda | Azevedo | Nogueira | Barros
    Coutinho | Prado | Bragança | Queirós | Siqueira | Falcão | Meireles | Tavares | Guimarães | Antunes | Bittencourt | Cardoso | Duarte | Esteves | Fontes | Gouveia | Lacombe | Machado | Nóbrega | Paiva | Quintela | Rezende | Saldanha | Toledo | Valente | Xavier | de Sá`),
};
const ROOTS = words(`
  Horizonte | Maré | Alvorada | Farol | Atlântica | Ipê | Sobreiro | Vereda | Aurora | Cais Novo | Girassol | Serra Azul | Pau-Brasil | Nascente | Jangada | Azulejo | Tejo
  Sabiá | Andorinha | Araucária`);
const TRADES = words(`
  Tecnologia | Saúde | Consultoria | Sistemas | Soluções | Serviços | Informática | Digital | Seguros | Logística | Energia | Software | IA | Dados | Engenharia | Pagamentos
  Educação | Indústria | Telecom | Inovação | Labs | Analytics`);
const CERTIFIERS = {
  roots: words('Certilusa | Atesta | Conforma | Selo | Referência | Qualis | Norma | Rigor | Prumo | Crivo'),
  trades: words(
    'Certificação | Certificações | Certificadora | Qualidade | Avaliação | Internacional | Auditoria | Cert | Conformidade | Registro',
  ),
  prefixes: words('Instituto | Associação | Organismo | Bureau | Entidade | Centro | Fundação'),
  purposes: words(
    `para a qualidade dos serviços | de conformidade digital | de avaliação de sistemas | de normas e ensaios | para a confiança digital | nacional de auditoria | de sistemas de gestão | atlântico da qualidade`,
  ),
};

export const portugal = romanceCountry({
  code: 'PT',
  names: ['Portugal', 'PORTUGAL', 'Portugal'],
  isTwoSurnames: true,
  people: { ...PEOPLE, titles: ['Eng.', 'Eng.ª', 'Dr.', 'Dra.', 'Prof.'] },
  companies: {
    roots: ROOTS,
    trades: [...TRADES, 'Portugal'],
    forms: words(
      'Lda. | Lda. | Lda | S.A. | S.A. | SA | Unipessoal, Lda. | Unipessoal Lda | SGPS, S.A. | CRL | E.P.E. | E.M., S.A.',
    ),
    prefixes: words(
      'Grupo | Sociedade | Laboratórios | Cooperativa | Irmãos | Gabinete | Clínica | Companhia',
    ),
    ands: ['e', '&', '& Filhos,', '-'],
    trading: ['nome comercial', 'marca', 'designação'],
    whole: words(
      'Universidade da Beira Alta e Mar | Centro Hospitalar do Vale do Sobreiro, E.P.E. | Caixa Agrícola da Lezíria | Fundação Azulejo',
    ),
  },
  certifiers: {
    ...CERTIFIERS,
    whole: [
      ['Associação Lusa de Certificação', 'ALC'],
      ['Instituto para a Conformidade dos Sistemas', 'ICOS'],
    ],
    forms: ['Lda.', 'S.A.', 'Portugal', 'Portugal, Unipessoal Lda.'],
  },
  grammar: grammarOf(`
address: <street>//<town> | <street>, <door>//<town> | <house>//<street>//<town> | <street>, <door>, <town> | <street>//<house>//<town> | <street>, <town>
street: <way> <name>, <no> | <way> <name>, nº <no> | <way> <name> n.º <no> | <way> <name>, Lote % | <way> <name>, s/n
way: Rua | Rua | R. | Avenida | Av. | Praça | Largo | Travessa | Alameda | Estrada | Rotunda | Quinta
name: <first> <last> | Dr. <first> <last> | Eng. <last> | da Liberdade | do Salitre | Dom João II | dos Combatentes | da Boavista | Nova do Carvalho | de São Bento | Fontes Pereira de Melo | do Campo Grande | 25 de Abril | Infante D. Henrique
no: % | %# | 1## | %#-%#
door: %º Dto. | %º andar | Piso % | %.º Esq. | Loja % | Sala %.% | R/C | Fração @
house: Edifício <estate> | Zona Industrial de <estate> | Parque Tecnológico, Lote % | Taguspark, Núcleo Central, %## | Apartado %## | Edif. <estate>, Bloco %
estate: Atlântico | Central | Boa Vista | São Roque | Alverca | Sete Fontes
town: 1###-### Lisboa | 1###-### LISBOA | 4###-### Porto | 4470-### Maia | 3000-### Coimbra | 2740-### Porto Salvo, Oeiras | 4700-### Braga | 8000-### Faro | 3810-### Aveiro | 9000-### Funchal | 2900-### Setúbal
accreditor: IPAC//C00## | IPAC//C 00## | Instituto Português de Acreditação//C00## | IPAC - Instituto Português de Acreditação, I.P.//C00##
phone: +351 21# ### ### | 22 ### ## ## | (+351) 239 ### ###
registration: NIPC 50####### | NIF 51####### | Contribuinte n.º 50####### | matriculada na C.R.C. de Lisboa sob o n.º 50#######
`),
});

export const brazil = romanceCountry({
  code: 'BR',
  names: ['Brasil', 'BRASIL', 'Brazil', 'Brasil'],
  isTwoSurnames: true,
  people: { ...PEOPLE, titles: ['Eng.', 'Sr.', 'Sra.', 'Dr.', 'Dra.'] },
  companies: {
    roots: ROOTS,
    trades: [...TRADES, 'Brasil', 'do Brasil'],
    forms: words(
      'Ltda. | Ltda. | LTDA | Ltda | S.A. | S/A | S.A. | EIRELI | Ltda. - ME | Ltda. EPP | SLU | Sociedade Simples',
    ),
    prefixes: words(
      'Grupo | Companhia | Cia. | Indústrias | Laboratório | Cooperativa | Irmãos | Hospital | Rede | Construtora | Banco',
    ),
    ands: ['e', '&', '& Cia.', '-'],
    trading: ['nome fantasia', 'marca', 'denominação'],
    whole:
      words(`Clínica * | Fundação * | Hospital * | Universidade * | Laboratório * | Transportes * | Colégio * |
      Universidade Federal do Planalto Verde | Cooperativa Central do Cerrado | Fundação Ipê Amarelo | Hospital Santa Aurora | Companhia Estadual de Dados do Norte
      Serviço Autônomo de Águas de Pedra Lisa`),
  },
  certifiers: {
    ...CERTIFIERS,
    whole: [
      ['Instituto Brasileiro de Avaliação de Sistemas', 'IBAS'],
      ['Associação Nacional de Certificadores', 'ANCERT'],
      ['Fundação para a Qualidade Técnica', 'FQT'],
    ],
    forms: ['Ltda.', 'do Brasil Ltda.', 'S.A.', 'Brasil', 'Certificações Ltda.'],
  },
  grammar: grammarOf(`
address: <street>//<area>//<town> | <street> - <area>//<town> | <street>, <room>//<area> - <town> | <street>, <area>, <town> | <street> – <town> | <street>, <room>//<town>//<cep> | <street> - <area> - <town> - <cep>
street: <way> <name>, <no> | <way> <name>, <no> | <way> <name>, nº <no> | <way> <name>, n.º <no> | <way> <name>, s/nº | Rod. <name>, km %# | Quadra %##, Bloco @
way: Rua | R. | Av. | Avenida | Alameda | Al. | Travessa | Praça | Estrada | Largo
name: <first> <last> | Dr. <first> <last> | Coronel <last> | das Palmeiras | Paulista | Brigadeiro Faria Lima | Sete de Setembro | Dom Pedro I | das Nações Unidas | Barão do Rio Branco | Presidente Vargas | XV de Novembro | Santos Dumont | dos Ipês | Voluntários da Pátria
no: %## | %### | %#
room: 1%º andar | sala %0% | conj. %# | cj. %## | Sala %##, Bloco B | andares % e % | Torre Sul | loja %
area: Bela Vista | Centro | Vila Olímpia | Jardim América | Boa Viagem | Distrito Industrial | Pinheiros | Savassi | Bairro Floresta | Barra da Tijuca | Asa Norte
town: São Paulo - SP | São Paulo/SP | São Paulo – SP, <cep> | Rio de Janeiro - RJ | Belo Horizonte/MG | Curitiba - PR | Porto Alegre, RS | Recife (PE) | Campinas - SP | Brasília - DF | Florianópolis/SC | <cep> São Paulo, SP
  | Barueri - SP | Manaus - AM | Salvador – BA
cep: CEP #####-### | CEP: #####-### | #####-### | CEP 0####-###
accreditor: CGCRE//OCS 00## | Cgcre//OCS-00## | INMETRO//OCS 00## | Cgcre/Inmetro//OCS 00## | Coordenação Geral de Acreditação do Inmetro//OCS 00## | Inmetro//OCS-00##
phone: +55 11 ####-#### | (11) #####-#### | (21) ####-#### | 0800 ### ####
registration: CNPJ ##.###.###/0001-## | CNPJ: ##.###.###/0001-## | C.N.P.J. nº ##.###.###/0002-##
`),
});
