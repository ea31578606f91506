package io.haetae.platform.failure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.net.ConnectException;
import java.sql.SQLException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureTest {

  @ParameterizedTest
  @CsvSource({
    "08006, AWAY",
    "08003, AWAY",
    "57P01, AWAY",
    "57P03, AWAY",
    "53300, AWAY",
    "53100, AWAY",
    "28000, AWAY",
    "25006, AWAY",
    "40001, CONFLICT",
    "40P01, CONFLICT",
    "55P03, CONFLICT",
    "23505, PERMANENT",
    "22001, PERMANENT",
    "42501, PERMANENT",
    "42P01, PERMANENT",
    "25P02, PERMANENT"
  })
  void sqlStateDecides(String state, Failure expected) {
    assertThat(Failure.of(new IllegalStateException(new SQLException("x", state))))
        .isEqualTo(expected);
  }

  @Test
  void connectionThatCannotBeHadIsAway() {
    assertThat(Failure.of(new SQLException("Sorry, acquisition timeout!"))).isEqualTo(Failure.AWAY);
    assertThat(Failure.of(new RuntimeException(new ConnectException()))).isEqualTo(Failure.AWAY);
    assertThat(Failure.of(new RuntimeException(new TimeoutException("broker"))))
        .isEqualTo(Failure.AWAY);
    assertThat(Failure.of(new RuntimeException(new RollbackException()))).isEqualTo(Failure.AWAY);
  }

  @Test
  void rollbackTellsWhatItsCauseWas() {
    RollbackException rollback = new RollbackException();
    rollback.initCause(new SQLException("x", "23505"));

    assertThat(Failure.of(rollback)).isEqualTo(Failure.PERMANENT);
  }

  @Test
  void otherWriterIsAConflict() {
    assertThat(Failure.of(new OptimisticLockException())).isEqualTo(Failure.CONFLICT);
  }

  @Test
  void everythingElseIsPermanent() {
    assertThat(Failure.of(new NullPointerException())).isEqualTo(Failure.PERMANENT);
    assertThat(Failure.of(new IllegalArgumentException("x"))).isEqualTo(Failure.PERMANENT);
  }

  @Test
  void circleOfCausesEnds() {
    IllegalStateException one = new IllegalStateException();
    IllegalStateException two = new IllegalStateException(one);
    one.initCause(two);

    assertThat(Failure.of(one)).isEqualTo(Failure.PERMANENT);
  }
}
