import { wordList } from './word-list.ts';

/**
 * Domains under which anyone takes a name and puts pages within minutes, often unpaid: `shop-login.weebly.com`.
 * Many stand in the Public Suffix List's private section too; here they are known without it.
 */
export const freeSuffixes: ReadonlySet<string> = wordList(`
000webhostapp.com 0fees.net 123website.be 50webs.com 8b.com 8b.io acsitefactory.com altervista.org amazonaws.com
amplifyapp.com anvil.app appspot.com atwebpages.com azureedge.net azurefd.net azurestaticapps.net azurewebsites.net
b-cdn.net backblazeb2.com beehiiv.com bigcartel.com biz.nf blob.core.windows.net blogspot.com blogspot.fr
bravesites.com brizy.site bubbleapps.io builderall.com business.site byethost.com c1.biz canalblog.com canva.site
carrd.co chez.com cleverapps.io clickfunnels.com cloudaccess.host cloudapp.azure.com cloudapp.net cloudfront.net
cloudwaysapps.com convertri.com cprapid.com creatorlink.net csb.app ct.ws cyclic.app cyclic.sh daftpage.com ddns.net
ddnsking.com deno.dev digitaloceanspaces.com doodlekit.com dorik.com dorik.io duckdns.org durable.co durablesites.co
dweb.link dynamic-dns.net dynv6.net e-monsite.com edgeone.app edgeone.dev editorx.io epizy.com eu.org euweb.cz fc2.com
firebaseapp.com flazio.com fleek.co fleek.cool fly.dev framer.ai framer.app framer.media framer.website free.nf
freecluster.eu freehostia.com freesite.host freesite.online freevar.com freewebhostmost.com freewebsites.com
freewebspace.com fwh.is gamma.site getresponsepages.com getresponsesite.com ghost.io gitbook.io github.io
githubpreview.dev gitlab.io glide.page glideapp.io glitch.global glitch.me godaddysites.com googleusercontent.com
gr8.com great-site.net groovepages.com gt.tc hashnode.dev herokuapp.com hf.space hol.es homestead.com hopto.org
host20.uk hostfree.pw hostingersite.com hs-sites-eu1.com hs-sites.com hstn.me hubspotpagebuilder.com
hubspotpagebuilder.eu hyperphp.com iceiy.com ifastnet.com imweb.me infinityfree.me infinityfreeapp.com infura-ipfs.io
instapage.com instapages.net ipfs.dweb.link ipfs.w3s.link jimdo.com jimdofree.com jimdosite.com kesug.com kinsta.app
kinsta.page kissr.com landen.co landingi.com launchaco.com lima-city.de livejournal.com lovable.app lovestoblog.com
lpages.co mobirisesite.com moonfruit.com mozello.com multiscreensite.com my-free.website my3gb.com mybluehost.me
mybluemix.net myfreesites.net myftp.org myjino.ru mypinata.cloud mypixieset.com mypressonline.com myshopify.com
mystrikingly.com mywebcommunity.org myweebly.com netlify.app nftstorage.link ngrok-free.app ngrok.app ngrok.dev
ngrok.io nicepage.io no-ip.org northflank.app notion.site now.sh odoo.com ondigitalocean.app one.page onmicrosoft.com
onrender.com orgfree.com over-blog.com page.link pagecloud.com pagekite.me pages.dev pantheonsite.io pinata.cloud
plesk.page ploomber.app preview-domain.com pythonanywhere.com r2.dev railway.app readymag.com repl.co replit.app
replit.dev rf.gd scalingo.io serv00.net servebeer.com servehttp.com serveirc.com serveo.net simdif.com simplesite.com
site123.me sitey.me softr.app softr.io square.site squarespace.com stackblitz.io storychief.io streamlit.app
strikingly.com supabase.co surge.sh swtest.ru sytes.net tebi.io temp.domains temporary.site tempurl.host thebase.in
tiiny.co tiiny.host tiiny.site tilda.ws totalh.net translate.goog tripod.com trycloudflare.com tumblr.com tw1.ru
typedream.app ucoz.com ucraft.net ukit.me umso.co unaux.com unbouncepages.com up.railway.app vercel.app vercel.dev
versoly.page w3spaces-preview.com w3spaces.com wapka.co wcomhost.com web.app web.core.windows.net webador.com
webador.fr webcindario.com webflow.io webnode.com webnode.fr webnode.page webself.net website3.me
websitebuilder.online webwave.dev weebly.com weebly.site weeblysite.com wikidot.com windows.net wixsite.com
wixstudio.com wixstudio.io wordpress.com workers.dev wpcomstaging.com wpenginepowered.com wuaze.com x10.mx xsph.ru
yola.com yolasite.com zapier.app zapto.org zeabur.app zohosites.com zohositescontent.com zya.me zyrosite.com
`);

/** Hosts on which anyone puts a page under a path: `telegra.ph/…`. */
export const freePageHosts: ReadonlySet<string> = wordList(`
adobe-express.com allmylinks.com beacons.ai bio.link campsite.bio cf-ipfs.com cloudflare-ipfs.com codepen.io
codesandbox.io dweb.link express.adobe.com firebasestorage.googleapis.com gamma.app glitch.com heylink.me ipfs.io
jsbin.com jsfiddle.net justpaste.it linkpop.com linktr.ee lnk.bio milkshake.app msha.ke page.tl perchance.org
publuu.com rentry.co s3.amazonaws.com scribehow.com script.google.com shorthandstories.com sitebeat.crazydomains.com
sites.google.com solo.to storage.cloud.google.com storage.googleapis.com sway.cloud.microsoft sway.office.com
taplink.at taplink.cc telegra.ph view.genial.ly write.as zohopublic.com
`);

/** Private suffixes whose keepers sell names like any registry, so that a page there is nobody's gift: `uk.com`. */
export const privateRegistries: ReadonlySet<string> = wordList(`
africa.com ae.org br.com cn.com co.com co.nl co.no com.de com.se de.com eu.com gb.net gr.com hu.net in.net jp.net
jpn.com mex.com ru.com sa.com se.net uk.com uk.net us.com us.org za.com radio.fm radio.am asso.eu.org firm.dk biz.dk
co.dk reg.dk store.dk de.cool edu.ru com.ru gov.ru int.ru mil.ru co.business co.education co.events co.financial
co.network co.place co.technology za.net
`);
