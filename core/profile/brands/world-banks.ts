import type { Brand } from '../profile.ts';
import { brandTable } from './brand-entry.ts';

/** Banks whose customers are phished most, by country; their names are what counts, so few lookalikes are looked for. */
export const worldBanks: readonly Brand[] = [
  ...brandTable(
    'close',
    `
    Sparkasse, Sparkassen, S-pushTAN, Kreissparkasse, Stadtsparkasse, Sparkassen-Finanzgruppe: sparkasse.de sparkassen.de sparkasse-online.de dsgv.de sparkasse.at s-kreditpartner.de
    Commerzbank: commerzbank.de commerzbank.com commerzbank.fr
    Deutsche Bank: deutsche-bank.de db.com deutschebank.com deutsche-bank.es deutsche-bank.it
    Targobank: targobank.de targobank.es
    Rabobank: rabobank.nl rabobank.com rabobank.be rabobank.de
    ABN AMRO, ABN Amro Bank: abnamro.nl abnamro.com
    Bradesco, Banco Bradesco, Bradesco Prime: bradesco.com.br bradescoprime.com.br bradesco bradescoseguros.com.br infobradesco.com.br
    ~Santander, Banco Santander, Grupo Santander, Santander Consumer, Santander Brasil, Santander Bank: santander.com santander.com.br santander.es santander.co.uk santander.de santander.pt santander.pl santander.com.mx santanderbank.com santanderconsumer.de
    Wells Fargo: wellsfargo.com wf.com wellsfargoadvisors.com wellsfargoemail.com
    Bank of America: bankofamerica.com bofa.com ealerts.bankofamerica.com bofaml.com
    ~Barclays, Barclaycard, Barclays Bank: barclays.co.uk barclays.com barclaycard.co.uk barclaycardus.com barclays.net barclays
    HSBC: hsbc.com hsbc.co.uk hsbc.fr hsbc.com.hk hsbcnet.com us.hsbc.com hsbc.ca hsbc.com.mx hsbc
    KBC, KBC Brussels, KBC Bank: kbc.be kbc.com
    Belfius: belfius.be belfius.com
    PostFinance: postfinance.ch
    `,
  ),
  ...brandTable(
    'none',
    `
    Volksbank, Raiffeisenbank, Volksbanken Raiffeisenbanken, Volksbank Raiffeisenbank, VR Bank, VR-Bank, VR NetKey, VR SecureGo, Volksbanken: vr.de volksbank.de volksbank.at dzbank.de fiduciagad.de atruvia.de bvr.de volksbank-raiffeisenbank.de raiffeisen.at raiffeisen.ch raiffeisenbank.at
    Postbank: postbank.de
    DKB, Deutsche Kreditbank: dkb.de
    Comdirect: comdirect.de
    Consorsbank: consorsbank.de
    HypoVereinsbank, UniCredit: hypovereinsbank.de unicredit.de unicredit.it unicredit.eu unicreditgroup.eu
    N26: n26.com number26.de n26.de
    Norisbank: norisbank.de
    ~ING, ING-DiBa, ING Bank, ING Groep: ing.com ing.de ing.nl ing.be ing.es ing.fr ing.it ing.pl ing-diba.de ingbank.com ing.lu
    SNS Bank, ~SNS: snsbank.nl sns.nl
    ASN Bank: asnbank.nl
    RegioBank: regiobank.nl
    Knab: knab.nl
    Bunq: bunq.com
    Triodos: triodos.nl triodos.com triodos.be triodos.es
    Argenta: argenta.be
    Crelan: crelan.be
    Itsme: itsme.be itsme-id.com
    ~UBS, UBS Switzerland: ubs.com
    Credit Suisse: credit-suisse.com
    Erste Bank, Erste Group: erstebank.at sparkasse.at erstegroup.com
    BAWAG: bawag.at bawagpsk.com
    Itaú, Banco Itaú, Itaú Unibanco, Itaucard: itau.com.br itau-unibanco.com.br itaucard.com.br itau
    Banco do Brasil, ~BB, Ourocard: bb.com.br bancodobrasil.com.br
    ~Caixa, Caixa Econômica Federal, CaixaBank, FGTS, Caixa Tem: caixa.gov.br caixabank.es caixabank.com caixa.com.br lacaixa.es
    Nubank, Nu Pagamentos: nubank.com.br nu.com.mx nubank.com
    Banco Inter: bancointer.com.br inter.co
    Banco Pan: bancopan.com.br
    C6 Bank: c6bank.com.br c6bank.com
    BTG Pactual: btgpactual.com btgpactualdigital.com
    Banrisul: banrisul.com.br
    Sicoob: sicoob.com.br
    Sicredi: sicredi.com.br
    PicPay: picpay.com
    PagBank, PagSeguro: pagseguro.com.br pagbank.com.br pagseguro.uol.com.br
    Mercado Pago, Mercado Livre, Mercado Libre, MercadoLibre: mercadopago.com mercadopago.com.br mercadolivre.com.br mercadolivre.com mercadolibre.com mercadolibre.com.mx mercadolibre.com.ar
    Serasa, Serasa Experian: serasa.com.br serasaexperian.com.br experian.com
    Livelo: livelo.com.br
    ~Smiles, Smiles Gol: smiles.com.br
    Caixa Geral de Depósitos, ~CGD: cgd.pt
    Millennium BCP: millenniumbcp.pt
    Novo Banco: novobanco.pt
    ActivoBank: activobank.pt
    MB WAY, Multibanco: mbway.pt sibs.pt
    BBVA, Banco BBVA: bbva.com bbva.es bbva.mx bbva.com.co bbva.pe bbva
    Banco Sabadell, ~Sabadell: bancsabadell.com bancosabadell.com
    Bankinter: bankinter.com bankinter.es
    Kutxabank: kutxabank.es kutxabank.com
    Unicaja: unicaja.es unicajabanco.es
    Ibercaja: ibercaja.es
    Abanca: abanca.com
    Openbank: openbank.es openbank.com openbank.de
    EVO Banco: evobanco.com
    Banco Popular: bancopopular.com popular.com
    Bancolombia: bancolombia.com bancolombia.com.co
    Davivienda: davivienda.com
    Banorte: banorte.com
    Banamex, Citibanamex: banamex.com citibanamex.com
    Interbank: interbank.pe interbank.com.pe
    Intesa Sanpaolo: intesasanpaolo.com
    Poste Italiane, PostePay, BancoPosta: poste.it postepay.it posteitaliane.it
    Banca Sella, Banca MPS, BPER Banca: sella.it mps.it bper.it
    Nexi: nexi.it
    ~Chase, Chase Bank, JPMorgan Chase, JP Morgan, J.P. Morgan: chase.com jpmorgan.com jpmchase.com jpmorganchase.com
    Citibank, Citi Bank, Citigroup: citi.com citibank.com citigroup.com citicards.com
    Capital One: capitalone.com capitalone.co.uk
    US Bank, U.S. Bank: usbank.com
    PNC Bank: pnc.com
    TD Bank, TD Canada Trust, TD Ameritrade: td.com tdbank.com tdameritrade.com
    Truist: truist.com
    Citizens Bank: citizensbank.com
    Regions Bank: regions.com
    Huntington Bank: huntington.com
    Navy Federal, Navy Federal Credit Union: navyfederal.org
    USAA: usaa.com
    Charles Schwab: schwab.com
    Fidelity Investments: fidelity.com
    Ally Bank: ally.com
    Discover Bank, Discover Card: discover.com discovercard.com
    Royal Bank of Canada, RBC Royal Bank: rbc.com rbcroyalbank.com royalbank.com
    Scotiabank: scotiabank.com
    CIBC: cibc.com
    Bank of Montreal, BMO Bank: bmo.com
    Desjardins: desjardins.com
    Interac: interac.ca payments.interac.ca
    Lloyds Bank, Lloyds: lloydsbank.co.uk lloydsbank.com lloydsbanking.com
    NatWest: natwest.com natwestgroup.com
    Halifax Bank: halifax.co.uk
    Nationwide Building Society: nationwide.co.uk
    Monzo: monzo.com
    Starling Bank: starlingbank.com
    TSB Bank: tsb.co.uk
    Royal Bank of Scotland: rbs.co.uk rbs.com
    Bank of Ireland: bankofireland.com boi.com
    AIB, Allied Irish Banks: aib.ie
    Commonwealth Bank, CommBank, NetBank: commbank.com.au cba.com.au
    Westpac: westpac.com.au
    ANZ Bank: anz.com anz.com.au
    National Australia Bank: nab.com.au
    Nordea: nordea.com nordea.fi nordea.se nordea.dk nordea.no
    Danske Bank: danskebank.com danskebank.dk danskebank.co.uk
    DNB Bank: dnb.no
    Swedbank: swedbank.com swedbank.se
    BankID: bankid.com bankid.no
    PKO Bank Polski: pkobp.pl ipko.pl
    mBank: mbank.pl mbank.com
    State Bank of India: sbi.co.in onlinesbi.com
    HDFC Bank: hdfcbank.com hdfcbank.net
    ICICI Bank: icicibank.com
    First Abu Dhabi Bank, FAB Bank: bankfab.com
    Emirates NBD: emiratesnbd.com
    Standard Bank: standardbank.co.za
    Absa Bank: absa.co.za absa.africa
    Capitec Bank: capitecbank.co.za
    First National Bank: fnb.co.za
    DBS Bank: dbs.com dbs.com.sg
    OCBC Bank: ocbc.com
    Attijariwafa Bank: attijariwafabank.com
    `,
  ),
];
