package io.haetae.bench.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.bench.peer.RowSums;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MadeGraphsTest {
  @Test
  void oneSeedMakesOneGraph() {
    GraphData one = new Kronecker(10, 16_000, 7).make();
    GraphData two = new Kronecker(10, 16_000, 7).make();
    GraphData other = new Kronecker(10, 16_000, 8).make();

    assertThat(one.transfers().payee()).isEqualTo(two.transfers().payee());
    assertThat(one.transfers().payee()).isNotEqualTo(other.transfers().payee());
    assertThat(new MadeTransfers(1_000, 5_000, 7).make().transfers().at())
        .isEqualTo(new MadeTransfers(1_000, 5_000, 7).make().transfers().at());
  }

  @Test
  void madeTransfersHaveHubsOnBothEndsAndParallels() {
    GraphData data = new MadeTransfers(20_000, 106_000, 7).make();
    int[] out = new int[data.accounts()];
    int[] in = new int[data.accounts()];
    for (int i = 0; i < data.transfers().count(); i++) {
      out[data.transfers().payer()[i]]++;
      in[data.transfers().payee()[i]]++;
    }

    assertThat(Arrays.stream(out).max().orElseThrow()).isGreaterThan(150);
    assertThat(Arrays.stream(in).max().orElseThrow()).isGreaterThan(150);
    assertThat(Arrays.stream(out).sum()).isEqualTo(106_000);
  }

  @Test
  void sumsTellRowsApartInAnyOrder() {
    long[][] rows = {{1, 2}, {3}};

    assertThat(RowSums.of(rows)).isEqualTo(RowSums.of(new long[][] {{3}, {1, 2}}));
    assertThat(RowSums.of(rows)).isNotEqualTo(RowSums.of(new long[][] {{1, 2}, {3}, {}}));
    assertThat(RowSums.of(rows)).isNotEqualTo(RowSums.of(new long[][] {{1, 2}, {4}}));
  }

  @Test
  void ownSideAnswersEveryReadOfAMadeGraph() {
    GraphData data = new MadeTransfers(2_000, 12_000, 7).make();
    OwnSide own = new OwnSide(data);
    for (Read read : Read.values()) {
      var questions = new Questions(data, 7).of(read, 10, 1);

      assertThat(own.rows(read, questions).stream().mapToInt(rows -> rows.length).sum())
          .as(read.text())
          .isPositive();
    }
  }
}
