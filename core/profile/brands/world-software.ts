import type { Brand } from '../profile.ts';
import { brandTable } from './brand-entry.ts';

/** Software, antivirus, media and shops. */
export const worldSoftware: readonly Brand[] = [
  ...brandTable(
    'close',
    `
    Spotify: spotify.com scdn.co
    Booking.com, ~Booking: booking.com bookings.com
    Airbnb: airbnb.com airbnb.fr airbnb.de airbnb.co.uk airbnb.es airbnb.it airbnbmail.com
    `,
  ),
  ...brandTable(
    'none',
    `
    Norton, Norton LifeLock, Norton 360, Norton Antivirus, LifeLock, NortonLifeLock: norton.com lifelock.com symantec.com gendigital.com nortonlifelock.com
    McAfee, McAfee Total Protection, McAfee Antivirus: mcafee.com mcafee.co.uk
    Avast: avast.com
    AVG Antivirus: avg.com
    Avira: avira.com
    Kaspersky: kaspersky.com kaspersky.fr kaspersky.de
    Bitdefender: bitdefender.com bitdefender.fr
    ESET: eset.com eset-nod32.fr
    Malwarebytes: malwarebytes.com
    TotalAV: totalav.com
    Webroot: webroot.com
    Trend Micro: trendmicro.com
    NordVPN: nordvpn.com nordaccount.com
    ExpressVPN: expressvpn.com
    Surfshark: surfshark.com
    Geek Squad, GeekSquad, ~Best Buy, BestBuy: geeksquad.com bestbuy.com bestbuy.ca
    LastPass: lastpass.com
    1Password: 1password.com
    Bitwarden: bitwarden.com
    Dashlane: dashlane.com
    Okta: okta.com
    Duo Security: duosecurity.com duo.com
    Cisco Webex, Webex: webex.com cisco.com
    Zoom Video, Zoom Meeting, Zoom Meetings, ~Zoom: zoom.us zoom.com zoomgov.com
    *~Slack: slack.com slack-edge.com
    GitHub: github.com githubsupport.com
    Atlassian, ~Trello: atlassian.com atlassian.net trello.com
    Salesforce: salesforce.com force.com
    *~Box, Box.com: box.com
    *~Notion: notion.so notion.com
    Evernote: evernote.com
    Mailchimp: mailchimp.com intuit.com
    SendGrid: sendgrid.com sendgrid.net twilio.com
    Squarespace: squarespace.com
    Wix.com: wix.com
    Shopify: shopify.com
    SurveyMonkey: surveymonkey.com
    Eventbrite: eventbrite.com eventbrite.fr
    PandaDoc: pandadoc.com
    SignNow: signnow.com
    Yousign: yousign.com yousign.app
    Smallpdf: smallpdf.com
    Zoho: zoho.com zoho.eu zohocorp.com
    Yahoo, Yahoo Mail, AOL, AOL Mail: yahoo.com yahoo.fr yahoo.de yahoo.co.uk yahoo.es yahoo.it yahoo.com.br yahoo.co.jp yahoo-inc.com yahooinc.com aol.com aol.fr aol.de aol.co.uk ymail.com yahoo.ca
    ProtonMail, ~Proton, Proton Mail, Proton Account, Proton VPN: proton.me protonmail.com proton.ch
    Tutanota: tuta.com tutanota.com
    Mail.ru: mail.ru vk.com
    Yandex: yandex.ru yandex.com ya.ru
    Tencent, WeChat: tencent.com wechat.com qq.com
    Alibaba, AliExpress: alibaba.com aliexpress.com alibaba-inc.com aliexpress.us
    NetEase: netease.com 163.com
    ~Telegram: telegram.org t.me
    *~Signal, Signal Messenger: signal.org
    ~Discord: discord.com discordapp.com discord.gg
    TikTok: tiktok.com tiktokv.com bytedance.com
    Snapchat: snapchat.com snap.com
    Pinterest: pinterest.com pinterest.fr
    Reddit: reddit.com redditmail.com
    Twitter, X Corp: x.com twitter.com
    Quora: quora.com
    ~Tinder: tinder.com gotinder.com
    *~Indeed: indeed.com indeed.fr
    ChatGPT, OpenAI: openai.com chatgpt.com
    *~Steam, Steam Support, Valve Corporation: steampowered.com steamcommunity.com valvesoftware.com
    Epic Games, Fortnite: epicgames.com fortnite.com
    Roblox: roblox.com
    PlayStation, PlayStation Network: playstation.com sony.com sonyentertainmentnetwork.com
    Nintendo: nintendo.com nintendo.fr nintendo.net
    ~Blizzard, Battle.net: blizzard.com battle.net
    Riot Games: riotgames.com leagueoflegends.com
    Electronic Arts: ea.com
    ~Twitch: twitch.tv
    Disney+, Disney Plus, DisneyPlus: disneyplus.com disney.com disney.fr disneyonline.com
    HBO Max: hbomax.com max.com hbo.com
    Hulu: hulu.com
    Paramount+, Paramount Plus: paramountplus.com paramount.com
    Crunchyroll: crunchyroll.com
    DAZN: dazn.com
    Peacock TV: peacocktv.com
    Sky UK, ~Sky, Sky Deutschland, Sky TV: sky.com sky.de sky.it sky.co.uk
    TV Licensing: tvlicensing.co.uk
    ARD ZDF Deutschlandradio, Rundfunkbeitrag: rundfunkbeitrag.de
    eBay: ebay.com ebay.fr ebay.de ebay.co.uk ebay.es ebay.it ebay.com.au ebay.ca ebay.at ebay.ch ebay.be ebay.nl
    eBay Kleinanzeigen, Kleinanzeigen: kleinanzeigen.de ebay-kleinanzeigen.de
    Walmart: walmart.com walmart.ca
    Costco: costco.com costco.fr
    *~Target, Target Corporation: target.com
    Home Depot: homedepot.com
    Lowe's: lowes.com
    CVS Pharmacy, Walgreens: cvs.com walgreens.com
    Tractor Supply: tractorsupply.com
    Starbucks: starbucks.com
    Tesco: tesco.com
    Sainsbury's: sainsburys.co.uk
    Aldi: aldi.de aldi.com aldi.fr aldi-sued.de aldi-nord.de aldi.co.uk aldi.us
    Lidl: lidl.de lidl.com lidl.fr lidl.be lidl.nl lidl.es lidl.it lidl.co.uk lidl
    REWE: rewe.de rewe-group.com
    Edeka: edeka.de
    MediaMarkt, Media Markt: mediamarkt.de mediamarkt.com mediamarkt.es mediamarkt.nl mediamarkt.be mediamarktsaturn.com
    OTTO Versand: otto.de
    Zalando: zalando.com zalando.de zalando.fr zalando.nl zalando.be zalando.es zalando.it
    IKEA: ikea.com ikea.de ikea.fr ikea
    *~Bol, bol.com: bol.com
    Coolblue: coolblue.nl coolblue.be coolblue.de
    Albert Heijn: ah.nl ah.be
    Marktplaats: marktplaats.nl
    Wehkamp: wehkamp.nl
    Kruidvat: kruidvat.nl
    Shein: shein.com sheingroup.com shein.fr shein.de
    Temu: temu.com temuemail.com
    Etsy: etsy.com
    Magazine Luiza, Magalu: magazineluiza.com.br magalu.com magalu.com.br
    *~Americanas: americanas.com.br americanas.com
    Casas Bahia: casasbahia.com.br
    *~Submarino: submarino.com.br
    Shopee: shopee.com shopee.com.br
    Mercadona: mercadona.es
    El Corte Inglés: elcorteingles.es
    Trustpilot: trustpilot.com
    ~Expedia, Hotels.com: expedia.com hotels.com expediagroup.com expediamail.com
    TripAdvisor: tripadvisor.com tripadvisor.fr
    ~Uber, Uber Eats: uber.com
    DoorDash: doordash.com
    Deliveroo: deliveroo.com deliveroo.fr deliveroo.co.uk
    Tesla Motors: tesla.com
    RingCentral: ringcentral.com
    Vonage: vonage.com
    eFax: efax.com
    ~Lenovo: lenovo.com
    Samsung: samsung.com samsung.fr
    Huawei: huawei.com
    Xiaomi: mi.com xiaomi.com
    SAP Concur: concur.com sap.com
    ADP Payroll: adp.com
    ~Workday: workday.com myworkday.com
    Elsevier: elsevier.com
    ~Rituals: rituals.com
    Kaufland: kaufland.de kaufland.com
    Rossmann: rossmann.de
    Humble Bundle: humblebundle.com
    Center Parcs: centerparcs.nl centerparcs.fr centerparcs.de centerparcs.com centerparcs.be groupepvcp.com
    Sam's Club: samsclub.com
    Kohl's: kohls.com
    Macy's: macys.com
    Ace Hardware: acehardware.com
    Harbor Freight: harborfreight.com
    Dick's Sporting Goods: dickssportinggoods.com
    Omaha Steaks: omahasteaks.com
    Marriott Bonvoy: marriott.com
    `,
  ),
];
