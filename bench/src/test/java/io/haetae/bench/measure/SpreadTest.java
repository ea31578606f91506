package io.haetae.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void theMedianOfAnOddNumberIsTheMiddle() {
    Spread spread = Spread.of(9, 1, 4);

    assertThat(spread).isEqualTo(new Spread(3, 4, 1, 9));
    assertThat(spread.width()).isEqualTo(2);
  }

  @Test
  void theMedianOfAnEvenNumberIsBetweenTheTwoInTheMiddle() {
    assertThat(Spread.of(10, 2, 4, 100).median()).isEqualTo(7);
  }

  @Test
  void nothingHasNoSpread() {
    assertThatThrownBy(Spread::of).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theTextNamesTheRangeAndTheRepeats() {
    assertThat(Spread.of(2e6, 1e6, 4e6).text(1e6, "M/s"))
        .isEqualTo("2.00 M/s (1.00 to 4.00, 3 repeats)");
  }
}
