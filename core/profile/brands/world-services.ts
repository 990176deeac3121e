import type { Brand } from '../profile.ts';
import { brandTable } from './brand-entry.ts';

/** Parcels, posts, telephones, hosting and energy abroad. */
export const worldServices: readonly Brand[] = brandTable(
  'none',
  `
  Hermes Paket, Hermes Versand, myHermes, Hermes Germany: myhermes.de hermesworld.com hermes-germany.de
  Evri: evri.com myhermes.co.uk
  PostNL: postnl.nl postnl.com postnl.be
  bpost: bpost.be bpostgroup.com
  Swiss Post, Die Schweizerische Post, La Poste Suisse, ~Die Post, PostCH: post.ch swisspost.ch swisspost.com
  Österreichische Post, ~Post AG: post.at
  Deutsche Post: deutschepost.de deutschepost.com dpdhl.com
  USPS, US Postal Service, U.S. Postal Service, United States Postal Service: usps.com usps.gov
  Royal Mail: royalmail.com royalmailgroup.com parcelforce.com
  *~An Post: anpost.com anpost.ie
  ~Correios, Correios Brasil: correios.com.br
  *~Correos, Correos Express, Sociedad Estatal Correos: correos.es correosexpress.com correos.com
  ~CTT, CTT Expresso, CTT Express: ctt.pt cttexpress.com
  SEUR: seur.com seur.net
  MRW Transporte: mrw.es
  InPost: inpost.pl inpost.eu inpost.it inpost.es inpost.co.uk inpost.fr
  Canada Post, Postes Canada: canadapost.ca canadapost-postescanada.ca postescanada.ca
  Australia Post, AusPost: auspost.com.au
  NZ Post: nzpost.co.nz
  India Post: indiapost.gov.in
  Singapore Post, SingPost: singpost.com
  SF Express: sf-express.com
  Japan Post: post.japanpost.jp
  PostNord: postnord.se postnord.dk postnord.com postnord.no postnord.fi
  Posten Norge: posten.no bring.com
  Aramex: aramex.com
  Cainiao: cainiao.com
  TNT Express: tnt.com
  Purolator: purolator.com
  Telekom, Deutsche Telekom, T-Online, T-Mobile, Magenta Telekom: telekom.de t-online.de t-mobile.com telekom.com t-mobile.de t-mobile.nl t-mobile.at magenta.at telekom-dienste.de
  Vodafone: vodafone.de vodafone.com vodafone.co.uk vodafone.es vodafone.it vodafone.pt vodafone.ie kabel-deutschland.de ziggo.nl
  O2 Online, ~O2, Telefónica: o2online.de o2.de o2.co.uk telefonica.de telefonica.com
  ~1&1, 1und1, IONOS, 1&1 IONOS: ionos.com ionos.de ionos.fr ionos.es ionos.co.uk ionos.it 1und1.de 1and1.com 1and1.fr
  GMX: gmx.net gmx.de gmx.com gmx.at gmx.ch gmx.fr
  WEB.DE: web.de
  STRATO: strato.de strato.com strato.fr strato.nl strato-rechnung.de
  Freenet, mobilcom-debitel: freenet.de freenet-mobilfunk.de md.de
  KPN: kpn.com kpn.nl kpnmail.nl
  Ziggo: ziggo.nl vodafoneziggo.com
  Odido: odido.nl
  Proximus, Scarlet Belgium: proximus.be proximus.com skynet.be
  Telenet Belgium: telenet.be telenetgroup.be
  Swisscom: swisscom.ch swisscom.com bluewin.ch
  Sunrise Switzerland: sunrise.ch
  ~AT&T, ATT Mail, ATT Yahoo, Bell South: att.com att.net att-mail.com bellsouth.net sbcglobal.net
  Verizon: verizon.com verizon.net verizonwireless.com
  Comcast, Xfinity: comcast.com comcast.net xfinity.com
  *~Spectrum, Charter Communications: spectrum.com spectrum.net charter.com charter.net
  Cox Communications: cox.com cox.net
  British Telecom, BT Group, BTinternet: bt.com btinternet.com
  TalkTalk: talktalk.co.uk talktalk.net
  Virgin Media: virginmedia.com virginmedia.co.uk
  Optus: optus.com.au
  Telstra, BigPond: telstra.com telstra.com.au bigpond.com
  Rogers Communications: rogers.com
  Movistar: movistar.es movistar.com
  MasMovil, Yoigo: masmovil.com yoigo.com
  TIM Italia, Telecom Italia: tim.it telecomitalia.it
  Aruba.it, Aruba PEC: aruba.it arubapec.it pec.it
  Libero Mail: libero.it italiaonline.it
  *~Claro, Claro Brasil: claro.com.br claro.com claro.com.co
  ~Vivo, Vivo Fibra: vivo.com.br
  UOL, UOL Host: uol.com.br uolhost.com.br
  Locaweb: locaweb.com.br
  Registro.br: registro.br nic.br
  Terra Mail: terra.com.br terra.es
  GoDaddy: godaddy.com secureserver.net
  Namecheap: namecheap.com
  Hostinger: hostinger.com hostinger.fr hostinger.com.br hostingermail.com
  HostGator: hostgator.com hostgator.com.br
  Bluehost: bluehost.com
  DreamHost: dreamhost.com
  SiteGround: siteground.com siteground.es
  Gandi: gandi.net
  Infomaniak: infomaniak.com infomaniak.ch
  LWS Hébergement, Ligne Web Services: lws.fr lws-hosting.com
  o2switch: o2switch.fr o2switch.net
  PlanetHoster: planethoster.com planethoster.net planethoster.info
  One.com: one.com
  Hetzner: hetzner.com hetzner.de
  Hostpoint: hostpoint.ch
  World4You: world4you.com
  All-Inkl, ALL-INKL.COM: all-inkl.com
  Host Europe: hosteurope.de
  domainFactory: df.eu
  TransIP: transip.nl transip.eu
  ~Network Solutions: networksolutions.com web.com
  Rackspace: rackspace.com emailsrvr.com
  Cloudflare: cloudflare.com
  *~E.ON, E.ON Energie: eon.de eon.com eonenergy.com eon-next.com
  Vattenfall: vattenfall.de vattenfall.nl vattenfall.com
  British Gas: britishgas.co.uk
  Iberdrola: iberdrola.es iberdrola.com
  Endesa: endesa.com endesa.es endesaclientes.com
  Naturgy: naturgy.com naturgy.es
  Repsol: repsol.com repsol.es
  Enel Energia: enel.it enel.com
  Engie Electrabel: electrabel.be
  Eneco: eneco.nl eneco.be
  Enel Brasil, Enel São Paulo: enel.com.br
  ~ADAC, ADAC Mitgliedschaft: adac.de
  ~RAC, ~The AA, AAA Membership: rac.co.uk theaa.com aaa.com
  Deutsche Bahn, DB Bahn: bahn.de deutschebahn.com bahn.com
  Lufthansa: lufthansa.com lufthansa-group.com
  Ryanair: ryanair.com ryanairmail.com
  easyJet: easyjet.com
  TAP Air Portugal: flytap.com
  Iberia Airlines: iberia.com iberia.es
  Delta Air Lines, Southwest Airlines: delta.com southwest.com
  Techniker Krankenkasse: tk.de
  Barmer: barmer.de
  DAK-Gesundheit: dak.de
  Blue Cross, Blue Shield, UnitedHealthcare: bcbs.com uhc.com
  State Farm: statefarm.com
  GEICO: geico.com
  HUK-Coburg: huk.de huk-coburg.de
  Achmea, Zilveren Kruis: achmea.nl zilverenkruis.nl
  `,
);
