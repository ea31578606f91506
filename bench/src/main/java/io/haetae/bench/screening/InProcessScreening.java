package io.haetae.bench.screening;

import io.haetae.address.Address;
import io.haetae.address.index.ListedAddresses;
import io.haetae.bench.measure.Duel;
import io.haetae.bench.measure.Stopwatch;
import io.haetae.bench.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Screenings a second in process, at a small and a large list. */
public final class InProcessScreening {
  private static final List<Integer> SIZES = List.of(20_000, 10_000_000);
  private static final int GOAL_SIZE = 10_000_000;
  private static final long SEED = 20_261_123;
  private static final int QUESTIONS = 1 << 19;
  private static final int WARM_UPS = 4;
  private static final int REPEATS = 9;
  private static final int PEER_REPEATS = 5;
  private static final int POSTGRES_QUESTIONS = 1 << 15;
  private static final int REDIS_QUESTIONS = 1 << 18;

  private final Report report;
  private final Path folder;
  private final SampleAddresses addresses = new SampleAddresses(SEED);
  private long wrong;

  /**
   * @param folder for the data of the peers' servers
   */
  public InProcessScreening(Report report, Path folder) {
    this.report = report;
    this.folder = folder.toAbsolutePath();
  }

  /** Runs every size and adds the goals. */
  public void run() throws Exception {
    Files.createDirectories(folder);
    for (int size : SIZES) {
      run(size);
    }
    report.goal("right answers, in process (1 = all)", 1, wrong == 0 ? 1 : 0);
  }

  private void run(int size) throws Exception {
    report.say("");
    report.say("%,d listed addresses, %,d questions, half of them listed", size, QUESTIONS);
    Questions questions = Questions.of(addresses, QUESTIONS, size, SEED + size);
    OwnSide own = new OwnSide(index(size), questions);
    List<String> texts = texts(size);
    HashSetPeer hashSet = new HashSetPeer(texts, size);
    compare("Haetae", own.answer(), questions);
    compare(hashSet, questions, QUESTIONS);
    besideItself(own, questions, size);
    besideHashSet(own, hashSet, questions, size);
    hashSet.close();
    try (Peer postgres = PostgresPeer.start(folder, texts)) {
      besideServer(own, postgres, questions, POSTGRES_QUESTIONS, size);
    }
    Optional<Path> redis = RedisPeer.program();
    if (redis.isPresent()) {
      try (Peer peer = RedisPeer.start(redis.get(), folder, texts)) {
        besideServer(own, peer, questions, REDIS_QUESTIONS, size);
      }
    } else {
      report.note("Redis is not installed and was left out");
    }
  }

  private void besideItself(OwnSide own, Questions questions, int size) throws Exception {
    int listed = questions.listedAmong(QUESTIONS);
    Duel duel =
        Duel.of(
            new Timed("all", QUESTIONS, listed, Timed.NOTHING, own::countListed),
            new Timed("decode", QUESTIONS, own.decodeOnly(), Timed.NOTHING, own::decodeOnly),
            Stopwatch.PROCESSOR,
            WARM_UPS,
            REPEATS);
    report.rates(
        label("decode, check and look-up", size), label("decode and check alone", size), duel);
    if (size == GOAL_SIZE) {
      report.goal(
          label("decode, check and look-up as a share of decode and check alone", size),
          0.8,
          duel.ratio().median());
    }
  }

  private void besideHashSet(OwnSide own, HashSetPeer peer, Questions questions, int size)
      throws Exception {
    int listed = questions.listedAmong(QUESTIONS);
    Duel duel =
        Duel.of(
            new Timed("look-up", QUESTIONS, listed, Timed.NOTHING, () -> own.lookUp(QUESTIONS)),
            timed(peer, questions, QUESTIONS),
            Stopwatch.PROCESSOR,
            WARM_UPS,
            REPEATS);
    report.rates(label("look-up alone", size), label(peer.name(), size), duel);
    if (size == GOAL_SIZE) {
      report.goal(
          label("look-up alone as a multiple of HashSet<String>", size), 3, duel.ratio().median());
    }
  }

  private void besideServer(OwnSide own, Peer peer, Questions questions, int first, int size)
      throws Exception {
    compare(peer, questions, first);
    Duel duel =
        Duel.of(
            new Timed(
                "look-up",
                first,
                questions.listedAmong(first),
                Timed.NOTHING,
                () -> own.lookUp(first)),
            timed(peer, questions, first),
            Stopwatch.WALL,
            1,
            PEER_REPEATS);
    report.rates(
        label("look-up alone, beside " + peer.name(), size), label(peer.name(), size), duel);
  }

  private static Timed timed(Peer peer, Questions questions, int first) {
    Arriving arriving = new Arriving(questions, first);
    return new Timed(
        peer.name(),
        first,
        questions.listedAmong(first),
        arriving::renew,
        () -> {
          int hits = 0;
          for (boolean answer : peer.answer(arriving.texts())) {
            hits += answer ? 1 : 0;
          }
          return hits;
        });
  }

  private void compare(Peer peer, Questions questions, int first) throws Exception {
    compare(peer.name(), peer.answer(Arrays.copyOf(questions.canonical(), first)), questions);
  }

  private void compare(String name, boolean[] answers, Questions questions) {
    long different = 0;
    for (int i = 0; i < answers.length; i++) {
      different += answers[i] == questions.listed()[i] ? 0 : 1;
    }
    wrong += different;
    report.say("  %s: %,d answers compared, %,d wrong", name, answers.length, different);
    if (different > 0) {
      throw new IllegalStateException(name + " gave wrong answers; no time counts");
    }
  }

  private ListedAddresses index(int size) {
    ListedAddresses.Builder builder = ListedAddresses.builder();
    for (int i = 0; i < size; i++) {
      builder.add(addresses.at(i), i);
    }
    return builder.build();
  }

  private List<String> texts(int size) {
    String[] texts = new String[size];
    LongStream.range(0, size)
        .parallel()
        .forEach(
            number -> {
              Address address = addresses.at(number);
              texts[(int) number] = address.canonical();
            });
    return Arrays.asList(texts);
  }

  private static String label(String what, int size) {
    return what + " at " + (size >= 1_000_000 ? size / 1_000_000 + " M" : size / 1_000 + " k");
  }
}
