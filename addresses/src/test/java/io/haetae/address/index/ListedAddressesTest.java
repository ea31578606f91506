package io.haetae.address.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haetae.address.Address;
import io.haetae.address.RandomAddresses;
import io.haetae.contracts.asset.AddressFamily;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ListedAddressesTest {
  private static final long SEED = 31_337;
  private static final AddressFamily[] FAMILIES = AddressFamily.values();

  @Test
  void answersAsAMapDoes() {
    RandomAddresses addresses = new RandomAddresses(SEED);
    Random random = new Random(SEED);
    Map<Address, List<Integer>> expected = new HashMap<>();
    List<Address> asked = new ArrayList<>();
    ListedAddresses.Builder builder = ListedAddresses.builder();
    for (int entry = 0; entry < 60_000; entry++) {
      boolean again = entry > 100 && random.nextInt(10) == 0;
      Address address =
          again
              ? asked.get(random.nextInt(asked.size()))
              : addresses.next(FAMILIES[random.nextInt(FAMILIES.length)]);
      builder.add(address, entry);
      expected.computeIfAbsent(address, a -> new ArrayList<>()).add(entry);
      asked.add(address);
    }
    for (int i = 0; i < 60_000; i++) {
      asked.add(addresses.next(FAMILIES[random.nextInt(FAMILIES.length)]));
    }

    ListedAddresses listed = builder.build();

    assertThat(listed.size()).isEqualTo(expected.size());
    for (Address address : asked) {
      List<Integer> entries = expected.getOrDefault(address, List.of());
      assertThat(listed.find(address))
          .as("%s, seed %d", address, SEED)
          .containsExactly(entries.stream().mapToInt(Integer::intValue).toArray());
      assertThat(first(listed, address.family(), address.payload()))
          .isEqualTo(entries.isEmpty() ? ListedAddresses.NOT_LISTED : entries.getFirst());
    }
    List<Integer> oneByOne =
        asked.stream().map(a -> first(listed, a.family(), a.payload())).toList();
    // Batches of one run out of room for candidates wherever two slots of a group share a tag.
    assertThat(List.of(1, 3, 64, 256))
        .allSatisfy(capacity -> assertThat(batched(listed, asked, capacity)).isEqualTo(oneByOne));
  }

  @Test
  void theSameBytesInAnotherFamilyAreNotListed() {
    byte[] payload = new RandomAddresses(SEED).next(AddressFamily.DOGECOIN).payload();
    ListedAddresses listed =
        ListedAddresses.builder().add(Address.of(AddressFamily.DOGECOIN, payload), 3).build();

    assertThat(first(listed, AddressFamily.DOGECOIN, payload)).isEqualTo(3);
    assertThat(first(listed, AddressFamily.VERGE, payload)).isEqualTo(ListedAddresses.NOT_LISTED);
  }

  @Test
  void oneChangedBitIsAnotherAddress() {
    Address address = new RandomAddresses(SEED).next(AddressFamily.EVM);
    ListedAddresses listed = ListedAddresses.builder().add(address, 0).build();
    for (int bit = 8; bit < 8 * address.payloadLength(); bit++) {
      byte[] payload = address.payload();
      payload[bit / 8] ^= (byte) (1 << (bit % 8));
      assertThat(first(listed, AddressFamily.EVM, payload)).isEqualTo(ListedAddresses.NOT_LISTED);
    }
  }

  @Test
  void nothingIsFoundInAnEmptyIndexOrForATextThatIsNoAddress() {
    ListedAddresses empty = ListedAddresses.builder().build();
    Address address = new RandomAddresses(SEED).next(AddressFamily.SOLANA);
    AddressBatch batch = empty.batch(2);
    add(batch, address);
    batch.add(address.family(), -3);
    int[] found = new int[2];

    assertThat(batch.isFull()).isTrue();
    assertThat(batch.findFirst(found)).isEqualTo(2);
    assertThat(batch.size()).isZero();
    assertThat(empty.find(address)).isEmpty();
    assertThat(found).containsExactly(ListedAddresses.NOT_LISTED, ListedAddresses.NOT_LISTED);
  }

  @Test
  void negativeEntriesAreRefused() {
    Address address = new RandomAddresses(SEED).next(AddressFamily.TRON);
    ListedAddresses.Builder builder = ListedAddresses.builder();

    assertThatThrownBy(() -> builder.add(address, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static int first(ListedAddresses listed, AddressFamily family, byte[] payload) {
    byte[] shifted = new byte[payload.length + 3];
    System.arraycopy(payload, 0, shifted, 3, payload.length);
    return listed.findFirst(family, shifted, 3, payload.length);
  }

  private static void add(AddressBatch batch, Address address) {
    byte[] payload = address.payload();
    System.arraycopy(payload, 0, batch.next(), 0, payload.length);
    batch.add(address.family(), payload.length);
  }

  private static List<Integer> batched(ListedAddresses listed, List<Address> asked, int capacity) {
    List<Integer> answers = new ArrayList<>();
    AddressBatch batch = listed.batch(capacity);
    int[] found = new int[capacity];
    for (int i = 0; i < asked.size(); i++) {
      Address address = asked.get(i);
      add(batch, address);
      if (batch.isFull() || i == asked.size() - 1) {
        int count = batch.findFirst(found);
        for (int j = 0; j < count; j++) {
          answers.add(found[j]);
        }
      }
    }
    return answers;
  }
}
