import { wordList } from './word-list.ts';

/** Domains where anyone gets a mailbox, so that the domain says nothing about who writes: `gmail.com`. */
export const freeMailDomains: ReadonlySet<string> = wordList(`
gmail.com googlemail.com google-mail.com outlook.com outlook.fr outlook.de outlook.es outlook.it outlook.be outlook.pt
outlook.com.br outlook.co.uk outlook.jp outlook.at outlook.cl outlook.cz outlook.dk outlook.ie outlook.in outlook.kr
outlook.lv outlook.ph outlook.sa outlook.sg outlook.co.id outlook.co.th outlook.com.ar outlook.com.au outlook.com.gr
outlook.com.tr outlook.com.vn outlook.hu hotmail.com hotmail.fr hotmail.de hotmail.es hotmail.it hotmail.be hotmail.ca
hotmail.ch hotmail.co.uk hotmail.com.ar hotmail.com.br hotmail.com.mx hotmail.nl hotmail.se hotmail.dk hotmail.no
hotmail.fi hotmail.gr hotmail.co.jp hotmail.co.il live.com live.fr live.be live.ca live.ch live.cn live.co.uk
live.com.ar live.com.au live.com.mx live.com.pt live.de live.dk live.ie live.in live.it live.jp live.nl live.no
live.se live.at live.cl msn.com passport.com windowslive.com yahoo.com yahoo.fr yahoo.be yahoo.ca yahoo.co.id
yahoo.co.in yahoo.co.jp yahoo.co.kr yahoo.co.nz yahoo.co.th yahoo.co.uk yahoo.co.za yahoo.com.ar yahoo.com.au
yahoo.com.br yahoo.com.cn yahoo.com.co yahoo.com.hk yahoo.com.mx yahoo.com.my yahoo.com.pe yahoo.com.ph yahoo.com.sg
yahoo.com.tr yahoo.com.tw yahoo.com.vn yahoo.de yahoo.dk yahoo.es yahoo.gr yahoo.hu yahoo.ie yahoo.in yahoo.it
yahoo.nl yahoo.no yahoo.pl yahoo.pt yahoo.ro yahoo.se ymail.com rocketmail.com myyahoo.com aol.com aol.fr aol.de
aol.co.uk aol.es aol.it aim.com netscape.net verizon.net icloud.com me.com mac.com proton.me protonmail.com
protonmail.ch pm.me tuta.com tutanota.com tutanota.de tutamail.com tuta.io keemail.me laposte.net free.fr orange.fr
wanadoo.fr sfr.fr neuf.fr cegetel.net club-internet.fr 9online.fr 9business.fr bbox.fr numericable.fr numericable.com
noos.fr aliceadsl.fr alice.fr tele2.fr voila.fr nordnet.fr orange.net libertysurf.fr infonie.fr worldonline.fr
freesbee.fr dbmail.com caramail.com caramail.fr lycos.fr ifrance.com mailo.com mailo.fr netcourrier.com net-c.com
net-c.fr net-c.it francemail.com francite.com ouvaton.org posteo.net posteo.de riseup.net disroot.org zaclys.net
mailoo.org sfr.net sosh.fr mediaserv.net only.fr canl.nc lagoon.nc mls.nc mail.pf bluewin.ch hispeed.ch sunrise.ch
skynet.be telenet.be proximus.be scarlet.be voo.be pandora.be belgacom.net videotron.ca sympatico.ca rogers.com
shaw.ca telus.net bell.net cogeco.ca gmx.com gmx.net gmx.de gmx.fr gmx.at gmx.ch gmx.es gmx.us gmx.org gmx.co.uk
web.de freenet.de t-online.de arcor.de online.de mail.de email.de emailn.de kabelmail.de vodafone.de vodafonemail.de
aon.at chello.at inode.at magenta.de freemail.de posteo.at mailbox.org libero.it virgilio.it tiscali.it alice.it
tin.it inwind.it iol.it email.it fastwebnet.it blu.it tim.it pec.it legalmail.it arubapec.it ziggo.nl kpnmail.nl
planet.nl home.nl hetnet.nl xs4all.nl upcmail.nl casema.nl quicknet.nl chello.nl telfort.nl tele2.nl telefonica.net
terra.es ono.com movistar.es wanadoo.es orange.es ya.com sapo.pt mail.telepac.pt netcabo.pt clix.pt iol.pt uol.com.br
bol.com.br terra.com.br ig.com.br globo.com globomail.com r7.com zipmail.com.br oi.com.br superig.com.br
btinternet.com btopenworld.com bt.com virginmedia.com blueyonder.co.uk ntlworld.com sky.com talktalk.net tiscali.co.uk
plusnet.com o2.co.uk fsmail.net mail.com email.com usa.com post.com europe.com consultant.com engineer.com myself.com
iname.com lawyer.com doctor.com accountant.com techie.com asia.com dr.com writeme.com teacher.com cheerful.com
comcast.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com netzero.net optonline.net
frontier.com windstream.net centurylink.net roadrunner.com rr.com embarqmail.com q.com mindspring.com suddenlink.net
pacbell.net ameritech.net swbell.net prodigy.net prodigy.net.mx peoplepc.com hughes.net zoho.com zoho.eu zohomail.com
zohomail.eu fastmail.com fastmail.fm hushmail.com runbox.com mailfence.com startmail.com inbox.com inbox.lv inbox.ru
mail.ru bk.ru list.ru internet.ru yandex.ru yandex.com ya.ru yandex.fr yandex.by yandex.kz yandex.ua rambler.ru
lenta.ru ro.ru ukr.net i.ua meta.ua bigmir.net seznam.cz email.cz centrum.cz volny.cz post.cz azet.sk zoznam.sk
centrum.sk wp.pl o2.pl onet.pl onet.eu op.pl interia.pl interia.eu poczta.onet.pl poczta.fm gazeta.pl tlen.pl vp.pl
abv.bg mail.bg dir.bg freemail.hu citromail.hu indamail.hu otenet.gr in.gr mailbox.gr walla.com walla.co.il mynet.com
hotmail.com.tr superonline.com rediffmail.com indiatimes.com sify.com qq.com foxmail.com 163.com 126.com yeah.net
sina.com sina.cn sohu.com 139.com 189.cn 21cn.com tom.com aliyun.com naver.com daum.net hanmail.net nate.com
docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com biglobe.ne.jp menara.ma caramail.lycos.fr topnet.tn planet.tn
gnet.tn telia.com telenor.no online.no bredband.net spray.se comhem.se home.se mail.dk stofanet.dk suomi24.fi
luukku.com kolumbus.fi duck.com hey.com mozmail.com simplelogin.com anonaddy.com aleeas.com skiff.com mail.fr ik.me
etik.com mailinator.com guerrillamail.com yopmail.com yopmail.fr temp-mail.org trashmail.com 10minutemail.com
jetable.org
`);
