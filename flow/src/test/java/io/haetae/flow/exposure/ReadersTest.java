package io.haetae.flow.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.flow.ledger.AccountTransfer;
import io.haetae.flow.ledger.Position;
import java.math.BigInteger;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Who reads while the engine writes sees what was known after one transfer, and which one. */
class ReadersTest {
  private static final int IMPORTED = 2_000;
  private static final int LATE = 100;
  private static final String ASKED = MadeTransfers.address(1);

  private final MadeTransfers made = new MadeTransfers(15_000, 100, 3);
  private final Map<Long, Exposure> atHeight = new HashMap<>();
  private final AtomicBoolean written = new AtomicBoolean();

  @Test
  void everyAnswerIsThatOfItsHeight() throws Exception {
    ExposureEngine known = made.engine();
    made.feed(known, 0, IMPORTED);
    for (int i = IMPORTED; i < made.size(); i++) {
      made.feed(known, i, i + 1);
      Exposure exposure = ask(known);
      atHeight.put(exposure.height(), exposure);
    }
    ExposureEngine engine = made.engine();
    made.feed(engine, 0, IMPORTED);
    made.feed(engine, IMPORTED, IMPORTED + 1);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<Long> reading = threads.submit(() -> read(engine));
      made.feed(engine, IMPORTED + 1, made.size());
      written.set(true);
      assertThat(reading.get()).isPositive();
    }
  }

  @Test
  void untilLateDataIsWorkedInAnswersAreThoseFromBefore() throws Exception {
    ExposureEngine engine = made.engine();
    made.feed(engine, 0, IMPORTED);
    made.feed(engine, IMPORTED + LATE, made.size());
    Exposure before = ask(engine);
    try (ExecutorService threads = Executors.newFixedThreadPool(1)) {
      Future<Exposure> last =
          threads.submit(
              () -> {
                Exposure seen = before;
                while (seen.equals(before)) {
                  seen = ask(engine);
                }
                return seen;
              });
      made.feed(engine, IMPORTED, IMPORTED + LATE);
      assertThat(last.get()).isEqualTo(ask(engine));
    }
  }

  @Test
  void whatIsGatheredWaitsForWhoAsksByFifoOrKeepsAFile() throws Exception {
    ExposureEngine engine = made.engine();
    made.feed(engine, 0, IMPORTED);
    AccountTransfer more =
        new AccountTransfer(
            MadeTransfers.NETWORK,
            MadeTransfers.ASSET,
            new Position(IMPORTED, 0, 0),
            Instant.EPOCH,
            null,
            ASKED,
            "somebody new",
            BigInteger.ONE);
    Thread gathering = new Thread(() -> engine.load().add(more));

    Thread.State meanwhile =
        engine.ledger().core.turns.write(() -> startedAndWaitingOrDone(gathering));
    gathering.join();

    assertThat(meanwhile).isEqualTo(Thread.State.WAITING);
  }

  private static Thread.State startedAndWaitingOrDone(Thread thread) {
    thread.start();
    while (thread.getState() != Thread.State.WAITING
        && thread.getState() != Thread.State.TERMINATED) {
      Thread.onSpinWait();
    }
    return thread.getState();
  }

  private long read(ExposureEngine engine) {
    long answers = 0;
    while (!written.get()) {
      Exposure exposure = ask(engine);
      assertThat(exposure).isEqualTo(atHeight.get(exposure.height()));
      answers++;
    }
    return answers;
  }

  private static Exposure ask(ExposureEngine engine) {
    return engine.exposure(MadeTransfers.NETWORK, MadeTransfers.ASSET, ASKED).orElseThrow();
  }
}
