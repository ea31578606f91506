package io.haetae.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {
  @Test
  void percentilesAreNearestRanks() {
    long[] latencies = LongStream.rangeClosed(1, 200).map(i -> (201 - i) * 1_000_000).toArray();

    Percentiles percentiles = new Percentiles(latencies);

    assertThat(percentiles.ms(50)).isEqualTo(100);
    assertThat(percentiles.ms(99)).isEqualTo(198);
    assertThat(percentiles.ms(100)).isEqualTo(200);
    assertThat(percentiles.ms(0)).isEqualTo(1);
  }

  @Test
  void oneLatencyIsEveryPercentile() {
    Percentiles percentiles = new Percentiles(new long[] {7_000_000});

    assertThat(percentiles.ms(1)).isEqualTo(7);
    assertThat(percentiles.ms(99)).isEqualTo(7);
  }
}
