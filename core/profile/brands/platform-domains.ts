/** Domains of the four companies that have most of them; each list begins with the best known. */

const googleCountries = `ad ae com.af com.ag al am co.ao com.ar as at com.au az ba com.bd be bf bg com.bh bi bj
com.bn com.bo com.br bs bt co.bw by com.bz ca cat cd cf cg ch ci co.ck cl cm cn com.co co.cr com.cu cv com.cy cz de
dj dk dm com.do dz com.ec ee com.eg es com.et fi com.fj fm fr ga ge gg com.gh com.gi gl gm gr com.gt gy com.hk hn hr
ht hu co.id ie co.il im co.in iq is it je com.jm jo co.jp co.ke com.kh ki kg co.kr com.kw kz la com.lb li lk co.ls lt
lu lv com.ly co.ma md me mg mk ml com.mm mn com.mt mu mv mw com.mx com.my co.mz com.na com.ng com.ni ne nl no com.np
nr nu co.nz com.om com.pa com.pe com.pg com.ph com.pk pl pn com.pr ps pt com.py com.qa ro rs ru rw com.sa com.sb sc
se com.sg sh si sk com.sl sm sn so sr st com.sv td tg co.th com.tj tl tm tn to com.tr tt com.tw co.tz com.ua co.ug
co.uk com.uy co.uz com.vc co.ve vg co.vi com.vn vu ws co.za co.zm co.zw`;

/** Google's, its search in every country among them. */
export const googleDomains = `google.com gmail.com youtube.com
${googleCountries
  .split(/\s+/u)
  .map((suffix) => `google.${suffix}`)
  .join(' ')} googlemail.com youtu.be youtube-nocookie.com youtubekids.com ytimg.com ggpht.com gstatic.com
    googlevideo.com googleblog.com googlesource.com googletagmanager.com googletagservices.com googlesyndication.com
    googleadservices.com googleoptimize.com google-analytics.com googledomains.com googlehosted.com
    googleweblight.com googlecode.com googlezip.net doubleclick.net 1e100.net gvt1.com gvt2.com recaptcha.net
    chrome.com chromium.org android.com blogger.com waze.com fitbit.com nest.com goo.gl g.co google`;

/** Microsoft's, without those under which customers put what they like (onmicrosoft.com, azurewebsites.net). */
export const microsoftDomains = `microsoft.com office.com outlook.com live.com microsoftonline.com office365.com
sharepoint.com onedrive.com hotmail.com hotmail.fr hotmail.co.uk outlook.fr outlook.de live.fr live.net msn.com
msn.cn bing.com bing.net skype.com xbox.com windows.com windowsupdate.com windowsazure.com azure.com azure.net
azure.cn dynamics.com powerapps.com powerbi.com powerplatform.com visualstudio.com yammer.com minecraft.net sway.com
teams.live.com microsoftonline.cn microsoftonline-p.com microsoftonline-p.net microsoftazuread-sso.com
microsoftpersonalcontent.com microsoft365.com microsoftapp.net microsoftedge.com microsoftstart.com
microsoftstore.com microsofttranslator.com microsoftadvertising.com s-microsoft.com cloud.microsoft msauth.net
msftauth.net msftstatic.com msidentity.com msocdn.com msedge.net msecnd.net msftncsi.com msftconnecttest.com
aadrm.com sfx.ms onestore.ms office.net office.de office365.us officeapps.live.com outlookmobile.com outlookgroups.ms
sharepoint.cn sharepointonline.com onenote.com onenote.net 1drv.com 1drv.ms aka.ms microsoft`;

/** Amazon's, its shops in every country and its cloud's own pages among them. */
export const amazonDomains = `amazon.com amazon.fr amazon.de amazon.co.uk amazon.es amazon.it amazon.nl amazon.com.be
amazon.pl amazon.se amazon.ie amazon.ca amazon.com.br amazon.com.mx amazon.com.au amazon.co.jp amazon.in amazon.ae
amazon.sa amazon.eg amazon.sg amazon.com.tr amazon.co.za amazon.cn amazon.jobs amazon.science amazon.dev amazon.work
amazon-adsystem.com amazonalexa.com amazontrust.com amazonvideo.com amazonpay.com amazonmusic.com amazonstudios.com
amazonsilk.com amazonses.com payments-amazon.com media-amazon.com images-amazon.com ssl-images-amazon.com
aboutamazon.com aboutamazon.fr aboutamazon.eu aws.com awsstatic.com awstrack.me primevideo.com audible.com audible.fr
audible.de kindle.com amzn.to amzn.eu amzn.com a.co twitch.tv imdb.com amazon aws`;

/** Apple's. */
export const appleDomains = `apple.com icloud.com me.com mac.com itunes.com apple.fr apple.news apple.co
apple-dns.net apple-cloudkit.com apple-mapkit.com apple-livephotoskit.com applemusic.com cdn-apple.com aaplimg.com
icloud-content.com icloud.com.cn mzstatic.com appstore.com beatsbydre.com shazam.com apple`;
