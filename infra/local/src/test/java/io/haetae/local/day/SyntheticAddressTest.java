package io.haetae.local.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Fixed strings, computed once with an independent implementation and held here. */
class SyntheticAddressTest {
  private static final String LABEL = "known answer";

  @Test
  void everyKindHasItsChecksum() {
    assertThat(SyntheticAddress.evm(LABEL)).isEqualTo("0x00cfd03a132c52e43fcebff889fa596a1775927f");
    assertThat(SyntheticAddress.bitcoin(LABEL)).isEqualTo("115Hx8NvBSQfX2yKnQjx6ArZYFMRjwXJW2");
    assertThat(SyntheticAddress.dogecoin(LABEL)).isEqualTo("D5DPVPKZUrJx439vWzjWdw2ARP5j3iNLbj");
    assertThat(SyntheticAddress.tron(LABEL)).isEqualTo("TA3VxBkeLAXcgD2xNgPfcKYhT36jzcE9uo");
    assertThat(SyntheticAddress.ripple(LABEL)).isEqualTo("rrnHx34vBSQCXpyK8QjxawiZYEMRjAXJWp");
    assertThat(SyntheticAddress.segwit("bc", LABEL))
        .isEqualTo("bc1qqr8aqwsn93fwg07whlugn7jedgthtynl9xzvpj");
    assertThat(SyntheticAddress.segwit("ltc", LABEL))
        .isEqualTo("ltc1qqr8aqwsn93fwg07whlugn7jedgthtynlp6cgez");
  }
}
