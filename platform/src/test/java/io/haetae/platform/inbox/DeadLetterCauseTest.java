package io.haetae.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DeadLetterCauseTest {

  @Test
  void messagesOfOthersAreLeftOut() {
    SQLException inner = new SQLException("Key (customer)=(Kim) exists", "23505");

    String cause = DeadLetterCause.of(new IllegalStateException("for Kim", inner));

    assertThat(cause)
        .contains("IllegalStateException", "SQLException", "SQL state 23505")
        .contains("DeadLetterCauseTest")
        .doesNotContain("Kim");
  }

  @Test
  void ownReasonIsKept() {
    assertThat(DeadLetterCause.of(new EventRejectedException("The body is null")))
        .contains("The body is null");
  }
}
