package io.haetae.bench.reach;

/** What is asked. */
enum Read {
  REACH_1("reach of 1 hop", 1),
  REACH_2("reach of 2 hops", 2),
  REACH_3("reach of 3 hops", 3),
  /** The addresses themselves, to compare; the reaches above count them. */
  REACHED_2("addresses within 2 hops", 2),
  BLOCKED_MEDIA("FinBench read 1 (accounts of blocked media in 3 ascending hops)", 3),
  SHORTEST_PATH("FinBench read 3 (shortest path)", 15),
  THREE_CYCLES("FinBench read 4 (cycles of three)", 3),
  TRACES("FinBench read 5 (traces of 3 ascending hops)", 3),
  CARRIED_ON("FinBench read 8 (amounts carried on in 3 hops)", 3);

  private final String text;
  private final int hops;

  Read(String text, int hops) {
    this.text = text;
    this.hops = hops;
  }

  String text() {
    return text;
  }

  int hops() {
    return hops;
  }
}
