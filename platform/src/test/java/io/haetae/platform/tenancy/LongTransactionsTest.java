package io.haetae.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.arjuna.ats.arjuna.AtomicAction;
import com.arjuna.ats.arjuna.coordinator.BasicAction;
import io.haetae.testing.EmbeddedServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "platform"))
class LongTransactionsTest {
  private static final int LONG_SECONDS = 600;

  @Inject Work work;
  @Inject TenantTransactions transactions;

  @Test
  void onlyWhatBeginsWithinTheMethodMayTakeLong() throws Exception {
    int before = timeout();

    int outer = work.atLength(() -> work.atLength(this::timeout) + timeout());

    assertThat(outer).isEqualTo(2 * LONG_SECONDS);
    assertThat(before).isLessThan(LONG_SECONDS);
    assertThat(timeout()).isEqualTo(before);
  }

  private int timeout() {
    return transactions.call("bank-a", () -> ((AtomicAction) BasicAction.Current()).getTimeout());
  }

  /** Something that may take long. */
  @ApplicationScoped
  static class Work {
    @LongTransactions
    int atLength(Callable<Integer> part) throws Exception {
      return part.call();
    }
  }
}
