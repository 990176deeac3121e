import { wordList } from './word-list.ts';

/** Domains that make short links for anyone, hiding where they lead: `bit.ly`. A company's own stand with its brand. */
export const shorteners: ReadonlySet<string> = wordList(`
0rz.tw 1url.com 2.gp 2u.pw 3.ly 4url.cc 7vd.cn abre.ai acortar.link adf.ly adfoc.us b.link bc.vc bit.do bit.ly
bitly.com bl.ink buff.ly clck.ru cleanuri.com cli.gs cli.re clickmeter.com cort.as cur.lv cutt.ly cutt.us cuttly.com
da.gd did.li dlvr.it doiop.com dub.co dub.sh dwarfurl.com easyurl.net eepurl.com encurtador.com.br encurtador.dev
flip.it fumacrom.com fwd4.me gdoo.gl gdurl.com gee.su geni.us gestyy.com gg.gg go2l.ink goo.by goo.gl goo.su
gotiny.cc han.gl href.li hubs.la hubs.li hubs.ly hyperurl.co ibit.ly ift.tt in.mt inx.lv iplogger.com iplogger.org
iplogger.ru is.gd j.gs j.mp kuku.lu kutt.it kutt.to l.ead.me l.linklyhq.com lihi.cc lihi1.com lihi2.com lihi3.cc
linksplit.io linktw.in lnk.to lnkd.in lnkiy.com lnkiy.in ls.gd lstu.fr me-qr.com me-qr.ru me2.do me2.kr merky.de
migre.me miniurl.com moourl.com n9.cl nav.cx ngl.link ninkx.com notlong.com ocul.us oke.io ouo.io ouo.press ow.li
ow.ly owl.li pics.ee picz.us piurl.com plu.sh po.st poprl.com psee.io ptix.co q-r.to q.gs qlink.me qptr.ru
qr-code.click qr.link qr.net qr.page qr1.be qrco.de qrcodes.pro qrfy.com qrfy.io qrgateway.com qrs.ly qrto.org rb.gy
rebrand.ly redir.ec reduced.to reurl.cc rlu.ru rotf.lol s.coop s.id sc.link scan.page scanned.page shor.by short.cm
short.gy short.io shortcm.xyz shorte.st shorten.ee shorten.is shortener.space shorter.gg shorter.me shorturl.asia
shorturl.at shorturl.com shorturl.fm shorturl.gg shrinkme.io shrt.st shrtco.de shrturi.com shurl.me simp.ly slkt.io
sn.im snip.ly snipr.com snipurl.com snurl.com soo.gd sor.bz sovrn.co split.to spoo.me spr.ly sqrl.in srnk.net su.pr
surl.gd surl.li surl.lu t.cn t.co t.ly t1p.de t2m.io t2mio.com te.ink tiny.cc tiny.ee tiny.one tiny.pl tinylink.in
tinylink.net tinylink.onl tinyurl.com tl.gd tldr.sk tnij.org tny.im to.ly tr.ee tr.im tr.my trib.al trim.li tu.pw
turl.ca twitthis.com tx.sh u.bb u.nu u.to ufle.me upto.site uqr.me ur1.ca url.ie url.kz urlbae.com urlday.cc
urlgeni.us urlis.net urlr.fr urlr.me urls.fr urlshort.dev urlshortner.com urluno.com urlz.fr urlzs.com utm.io v.gd
v.ht vo.la vu.fr vur.me vurl.com wa.link waa.ai wb.gs wee.so wn.nr x.co xgd.io xr.link xurl.es xurl.jp xz.do yal.su
yep.it yip.su youl.ink yourls.org yt.vu zez.kr zi.ma zii.bz zip.net zpr.io zurl.co zws.im zzb.bz
`);
