import type { Brand } from '../profile.ts';
import { brandTable } from './brand-entry.ts';

/** Cards, wallets and crypto-currency exchanges. */
export const worldPayment: readonly Brand[] = [
  ...brandTable(
    'close',
    `
    MetaMask, Meta Mask: metamask.io consensys.io consensys.net
    Trust Wallet, TrustWallet: trustwallet.com
    Coinbase: coinbase.com
    Binance: binance.com binance.us binance.org binance.info bnbstatic.com
    Blockchain.com, Blockchain Wallet: blockchain.com blockchain.info
    Mastercard: mastercard.com mastercard.fr mastercard.us mastercard.co.uk mastercard.de
    American Express, Amex: americanexpress.com aexp.com americanexpress.fr americanexpress.de aexp-static.com amex.com
    Revolut: revolut.com revolut.me
    `,
  ),
  ...brandTable(
    'none',
    `
    ~Ledger, Ledger Live, Ledger Nano, Ledger Wallet, Ledger Support: ledger.com ledgerwallet.com
    Trezor: trezor.io satoshilabs.com
    *~Exodus, Exodus Wallet: exodus.com exodus.io
    *~Phantom, Phantom Wallet: phantom.app phantom.com
    Kraken Pro, ~Kraken, Kraken Exchange: kraken.com
    Crypto.com: crypto.com
    KuCoin: kucoin.com
    Bybit: bybit.com
    OKX: okx.com
    Bitfinex: bitfinex.com
    Bitstamp: bitstamp.net
    Gate.io: gate.io gate.com
    Gemini Exchange: gemini.com
    Bitvavo: bitvavo.com
    Bitpanda: bitpanda.com
    Bittrex: bittrex.com
    ~Tether: tether.to
    Nexo: nexo.com nexo.io
    Celsius Network: celsius.network
    BlockFi: blockfi.com
    SafePal: safepal.com
    Tangem: tangem.com
    Atomic Wallet: atomicwallet.io
    ~Uphold: uphold.com
    Coinmama: coinmama.com
    CoinSpot: coinspot.com.au
    WalletConnect, Wallet Connect: walletconnect.com walletconnect.org reown.com
    Uniswap: uniswap.org
    OpenSea: opensea.io
    PancakeSwap: pancakeswap.finance
    eToro: etoro.com
    Robinhood: robinhood.com
    Trade Republic: traderepublic.com
    *~Visa, Visa Card, Verified by Visa: visa.com visa.fr visa.de visa.co.uk visaeurope.com
    Western Union: westernunion.com
    MoneyGram: moneygram.com
    Venmo: venmo.com
    ~Zelle, Zelle Pay: zellepay.com zelle.com
    Cash App, CashApp: cash.app squareup.com square.com
    Stripe Payments, ~Stripe: stripe.com
    Klarna: klarna.com klarna.de klarna.se
    Afterpay: afterpay.com
    *~Wise, TransferWise: wise.com transferwise.com
    Payoneer: payoneer.com
    Skrill, Neteller, Paysafe, Paysafecard: skrill.com neteller.com paysafe.com paysafecard.com
    ~Bizum: bizum.es
    SumUp: sumup.com sumup.fr sumup.de
    ~Intuit, QuickBooks, TurboTax: intuit.com quickbooks.com turbotax.com
    Experian: experian.com experian.co.uk
    Equifax: equifax.com equifax.co.uk
    TransUnion: transunion.com
    Credit Karma: creditkarma.com
    Hanseatic Bank: hanseaticbank.de
    Miles & More, Miles and More: miles-and-more.com lufthansa.com
    *~Payback, Payback Punkte: payback.de payback.net payback.at
    `,
  ),
];
