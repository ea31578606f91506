package io.haetae.wallet.serviceregister;

/** What a service does. */
public enum ServiceKind {
  EXCHANGE,
  SWAPPER,
  MIXER,
  OTC_BROKER,
  BRIDGE,
  GUARANTEE_MARKETPLACE,
  HASH_RENTAL,
  STATE_PLATFORM,
  WALLET,
  PAYMENT,
  GAMBLING,
  LENDING,
  DECENTRALISED_EXCHANGE,
  MARKET,
  MINING,
  OTHER
}
