package io.haetae.wallet;

/** Lists written for the tests, in the own format. */
public final class TestLists {
  public static final String SANCTIONS = "test-sanctions";
  public static final String NOTICE = "test-notice";

  /** Listed for ETH on 2022-04-14, of a North Korean state actor. */
  public static final String STATE_ACTOR = "0x098B716B8Aaf21512996dC57EB0615e2383E2f96";

  /** Listed for XBT on 2020-03-02. */
  public static final String LISTED_BITCOIN = "134r8iHv69xdT6p5qVKTsHrcUEuBVZAYak";

  /** Listed for ETH from 2022-08-08 to 2025-03-21. */
  public static final String FORMER_MIXER = "0x8589427373D6D84E98730D7795D8f6f8731FDA16";

  /** Listed for XMR, no legal address. */
  public static final String IDENTIFIER =
      "5be5543ff73456ab9f2d207887e2af87322c651ea1a873c5b25b7ffae456c320";

  /** Listed nowhere. */
  public static final String UNLISTED = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4";

  public static final String SANCTIONS_JSON =
      """
      {"source": "test-sanctions", "title": "Sanctions for tests", "publishedOn": "2025-11-28",
       "kind": "SANCTIONS", "jurisdiction": "US", "entries": [
        {"id": "thief", "entity": {"name": "Lazarus Group", "aliases": ["Hidden Cobra"]},
         "programs": ["DPRK3"], "stateActor": true, "announced": "2022-04-14",
         "effective": "2022-04-14", "ended": null,
         "addresses": [{"asset": "ETH", "address": "%s"}], "services": [],
         "citations": ["https://ofac.treasury.gov/recent-actions/20220414"]},
        {"id": "broker", "entity": {"name": "TIAN, Yinyin", "aliases": []},
         "programs": ["DPRK3", "CYBER2"], "stateActor": false, "announced": "2020-03-02",
         "effective": "2020-03-02", "ended": null,
         "addresses": [{"asset": "XBT", "address": "%s"}], "services": [], "citations": []},
        {"id": "mixer", "entity": {"name": "Tornado Cash"}, "programs": ["CYBER2"],
         "stateActor": false, "announced": "2022-08-08", "effective": "2022-08-08",
         "ended": "2025-03-21", "addresses": [{"asset": "ETH", "address": "%s"}]},
        {"id": "payer", "entity": {"name": "KARASAVIDI, Dmitrii"}, "programs": ["CYBER2"],
         "stateActor": false, "addresses": [{"asset": "XMR", "address": "%s"}]}]}
      """
          .formatted(STATE_ACTOR, LISTED_BITCOIN, FORMER_MIXER, IDENTIFIER);

  public static final String NOTICE_JSON =
      """
      {"source": "test-notice", "title": "Services named as unreported", "publishedOn": "2022-08-18",
       "kind": "SERVICE_NOTICE", "jurisdiction": "KR", "entries": [
        {"id": "kucoin", "entity": {"name": "KuCoin"}, "programs": ["KR-SFTA-UNREPORTED"],
         "stateActor": false, "announced": "2022-08-18", "effective": "2022-08-18",
         "services": ["KuCoin", "Kucoin.com"], "citations": []}]}
      """;

  private TestLists() {}

  /** Activates both lists; once they are active, only their check is noted. */
  public static void load() {
    WalletApi.importOwnFormat(SANCTIONS, SANCTIONS_JSON).statusCode(201);
    WalletApi.importOwnFormat(NOTICE, NOTICE_JSON).statusCode(201);
  }
}
