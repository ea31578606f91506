package io.haetae.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.contracts.identity.Roles;
import io.haetae.gateway.identity.Caller;
import io.haetae.gateway.session.SessionEnded;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LiveHubTest {
  private static final int KEPT = 3;

  private final LiveHub hub = new LiveHub(config());

  private static LiveConfig config() {
    return new LiveConfig() {
      @Override
      public boolean enabled() {
        return true;
      }

      @Override
      public int replay() {
        return KEPT;
      }

      @Override
      public int readBack() {
        return 10;
      }

      @Override
      public int queue() {
        return 10;
      }

      @Override
      public int streams() {
        return 2;
      }

      @Override
      public Duration heartbeat() {
        return Duration.ofSeconds(15);
      }

      @Override
      public Duration retry() {
        return Duration.ofSeconds(1);
      }
    };
  }

  private static final class Recorder implements Subscriber {
    private final List<String> seen = new ArrayList<>();
    private String lastId;

    @Override
    public Caller caller() {
      return new Caller(
          "s",
          "bank-a.analyst",
          "A",
          "haetae-console",
          "bank-a",
          "seoul",
          "KR",
          null,
          Set.of(Roles.BANK_ANALYST),
          Instant.MAX,
          "");
    }

    @Override
    public String session() {
      return "session";
    }

    @Override
    public void hint(Hint hint, Position after) {
      seen.add("v" + hint.version());
      lastId = after.toString();
    }

    @Override
    public void reset(Position from) {
      seen.add("reset");
      lastId = from.toString();
    }

    @Override
    public void close() {
      seen.add("close");
    }
  }

  private static Hint hint(String tenant, long version) {
    return new Hint(Hint.ALERT, new UUID(0, version), version, "RAISED", tenant);
  }

  private Recorder subscribe(String lastEventId) {
    Recorder recorder = new Recorder();
    hub.subscribe(recorder, lastEventId);
    return recorder;
  }

  @Test
  void whoComesBackGetsWhatWasMissedOnceAndInOrder() {
    hub.restart(Position.of(10, 20));
    Recorder first = subscribe(null);
    hub.publish(0, 10, hint("bank-a", 1));
    hub.unsubscribe(first);
    hub.publish(1, 20, hint("bank-a", 2));
    hub.publish(0, 11, hint("bank-a", 3));

    Recorder second = subscribe(first.lastId);
    hub.publish(1, 21, hint("bank-a", 4));

    assertThat(first.seen).containsExactly("v1");
    assertThat(second.seen).containsExactly("v2", "v3", "v4");
  }

  @Test
  void anIdOfAnotherReplicaWorksWhateverTheOrderWasThere() {
    LiveHub other = new LiveHub(config());
    hub.restart(Position.of(0, 0));
    other.restart(Position.of(0, 0));
    Recorder there = new Recorder();
    other.subscribe(there, null);
    other.publish(1, 0, hint("bank-a", 2));
    hub.publish(0, 0, hint("bank-a", 1));
    hub.publish(1, 0, hint("bank-a", 2));

    assertThat(subscribe(there.lastId).seen).containsExactly("v1");
  }

  @Test
  void whoComesBackTooLateLoadsEverythingAgain() {
    hub.restart(Position.of(0));
    String start = hub.head().toString();
    for (int i = 0; i <= KEPT; i++) {
      hub.publish(0, i, hint("bank-a", i));
    }

    assertThat(subscribe(start).seen).containsExactly("reset");
  }

  @Test
  void anIdThatNobodyGaveLoadsEverythingAgain() {
    hub.restart(Position.of(0));

    assertThat(subscribe("nonsense").seen).containsExactly("reset");
    assertThat(subscribe(Position.of(99).toString()).seen).containsExactly("reset");
  }

  @Test
  void anotherTenantsHintsAreNotSeen() {
    hub.restart(Position.of(0));
    Recorder recorder = subscribe(null);

    hub.publish(0, 0, hint("exchange-b", 1));
    hub.publish(0, 1, null);
    hub.publish(0, 2, new Hint(Hint.FINDING, new UUID(0, 1), 1, "SEALED", null));
    hub.publish(0, 3, hint("bank-a", 2));

    assertThat(recorder.seen).containsExactly("v2");
    assertThat(hub.positionOf(recorder))
        .hasValueSatisfying(p -> assertThat(p.next(0)).isEqualTo(4));
  }

  @Test
  void newTopicsResetEveryStream() {
    hub.restart(Position.of(0));
    Recorder recorder = subscribe(null);

    hub.restart(Position.of(5, 5));

    assertThat(recorder.seen).containsExactly("reset");
  }

  @Test
  void onlySoManyMayWatch() {
    hub.restart(Position.of(0));
    subscribe(null);
    subscribe(null);

    assertThat(hub.subscribe(new Recorder(), null)).isEmpty();
  }

  @Test
  void logoutEndsTheStreamsOfTheSession() {
    hub.restart(Position.of(0));
    Recorder recorder = subscribe(null);

    hub.ended(new SessionEnded("another"));
    assertThat(recorder.seen).isEmpty();

    hub.ended(new SessionEnded("session"));
    assertThat(recorder.seen).containsExactly("close");
  }
}
