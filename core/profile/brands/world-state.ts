import type { Brand } from '../profile.ts';
import { brandTable } from './brand-entry.ts';

/** Tax offices and other public bodies abroad, and those in whose name extortion is written. */
export const worldState: readonly Brand[] = brandTable(
  'none',
  `
  ~Elster, Elster Portal, Elster.de, ~Finanzamt, Bundeszentralamt für Steuern: elster.de bzst.de bzst.bund.de finanzamt.de
  Bundesfinanzministerium, Bundesregierung: bundesfinanzministerium.de bund.de bundesregierung.de
  Deutsche Rentenversicherung: deutsche-rentenversicherung.de
  Agentur für Arbeit, Bundesagentur für Arbeit: arbeitsagentur.de
  FinanzOnline, ID Austria: bmf.gv.at oesterreich.gv.at
  Belastingdienst: belastingdienst.nl
  DigiD, MijnOverheid, Mijn Overheid: digid.nl mijnoverheid.nl overheid.nl logius.nl
  ~CJIB, Centraal Justitieel Incassobureau: cjib.nl
  SVB Sociale Verzekeringsbank: svb.nl
  FOD Financiën, SPF Finances, MyMinfin: fgov.be minfin.be
  Mijn Burgerprofiel, eBox Belgium: vlaanderen.be myebox.be belgium.be
  Receita Federal, Receita Federal do Brasil, ~Receita: gov.br fazenda.gov.br
  Detran, ~Poupatempo: detran.sp.gov.br sp.gov.br
  INSS, Meu INSS: inss.gov.br gov.br
  Agencia Tributaria, ~Hacienda: agenciatributaria.es agenciatributaria.gob.es aeat.es
  Dirección General de Tráfico, DGT Multas: dgt.es dgt.gob.es
  Seguridad Social España: seg-social.es seg-social.gob.es
  SAT México, Servicio de Administración Tributaria: sat.gob.mx
  Autoridade Tributária, Portal das Finanças: portaldasfinancas.gov.pt at.gov.pt
  Agenzia delle Entrate: agenziaentrate.gov.it agenziaentrate.it
  INPS Italia: inps.it
  ~IRS, Internal Revenue Service: irs.gov
  Social Security Administration: ssa.gov
  Medicare: medicare.gov cms.gov
  DMV Services, Department of Motor Vehicles: dmv.ca.gov dmv.ny.gov
  E-ZPass: e-zpassiag.com
  HMRC, HM Revenue & Customs, HM Revenue and Customs: hmrc.gov.uk gov.uk
  DVLA: dvla.gov.uk gov.uk
  GOV.UK: gov.uk service.gov.uk
  Canada Revenue Agency: cra-arc.gc.ca canada.ca
  Service Canada: canada.ca
  myGov, Australian Taxation Office: my.gov.au ato.gov.au
  Services Australia, Medicare Australia: servicesaustralia.gov.au
  Europol: europol.europa.eu
  Interpol: interpol.int
  FBI, Federal Bureau of Investigation: fbi.gov
  World Health Organization, Organisation mondiale de la Santé: who.int
  ~United Nations, ~Nations Unies: un.org
  Unicef: unicef.org unicef.fr
  ~Croix-Rouge, ~Red Cross: croix-rouge.fr redcross.org
  `,
);
