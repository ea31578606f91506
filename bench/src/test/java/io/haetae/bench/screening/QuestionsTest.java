package io.haetae.bench.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.address.index.ListedAddresses;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionsTest {
  private static final int LIST = 500;

  @Test
  void theRightAnswersAreThoseOfAnIndexOfTheListAndOfASetOfItsTexts() {
    SampleAddresses addresses = new SampleAddresses(4);
    ListedAddresses.Builder builder = ListedAddresses.builder();
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < LIST; i++) {
      builder.add(addresses.at(i), i);
      texts.add(addresses.at(i).canonical());
    }

    Questions questions = Questions.of(addresses, 4096, LIST, 9);
    OwnSide own = new OwnSide(builder.build(), questions);

    assertThat(own.answer()).isEqualTo(questions.listed());
    assertThat(new HashSetPeer(texts, LIST).answer(questions.canonical()))
        .isEqualTo(questions.listed());
    assertThat(own.countListed())
        .isEqualTo(questions.listedAmong(4096))
        .isEqualTo(own.lookUp(4096));
    assertThat(questions.listedAmong(4096)).isBetween(1500, 2600);
  }

  @Test
  void whatIsAskedOverHttpIsListedAsItSays() {
    AskedOverHttp asked = new AskedOverHttp();
    String list = asked.list();
    for (long number = 0; number < 1000; number++) {
      assertThat(list.contains(asked.text(number))).isEqualTo(asked.isListed(number));
    }
  }
}
