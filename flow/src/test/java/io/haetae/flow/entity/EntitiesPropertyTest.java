package io.haetae.flow.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Clusters against a plain relabelling of the same links, on random ones. */
class EntitiesPropertyTest {
  private static final int ADDRESSES = 60;
  private static final Heuristic[] HEURISTICS = Heuristic.values();

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void orderIsIrrelevant(int seed) {
    Random random = new Random(seed);
    List<Link> links = links(random);
    List<Link> shuffled = new ArrayList<>(links);
    Collections.shuffle(shuffled, random);

    assertThat(clusters(entities(shuffled))).as("seed %d", seed).isEqualTo(expected(links));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void takingBackEqualsNeverLinked(int seed) {
    Random random = new Random(seed);
    List<Link> links = links(random);
    Entities entities = entities(links);
    List<Link> left = new ArrayList<>();
    for (int id = 0; id < links.size(); id++) {
      if (random.nextBoolean()) {
        entities.takeBack(id);
        entities.takeBack(id);
      } else {
        left.add(links.get(id));
      }
    }

    assertThat(clusters(entities)).as("seed %d", seed).isEqualTo(expected(left));
    assertThat(members(entities)).as("seed %d", seed).isEqualTo(members(entities(left)));
    assertThat(IntStream.range(0, ADDRESSES).mapToLong(a -> entities.linksOf(a).size()).sum())
        .as("seed %d", seed)
        .isEqualTo(left.stream().mapToLong(l -> l.left() == l.right() ? 1 : 2).sum());
  }

  private static List<Link> links(Random random) {
    return IntStream.range(0, random.nextInt(120))
        .mapToObj(
            i ->
                new Link(
                    random.nextInt(ADDRESSES),
                    random.nextInt(ADDRESSES),
                    HEURISTICS[random.nextInt(HEURISTICS.length)],
                    40 + random.nextInt(60),
                    i))
        .toList();
  }

  private static Entities entities(List<Link> links) {
    Entities entities = new Entities();
    links.forEach(entities::add);
    return entities;
  }

  private static int[] clusters(Entities entities) {
    return IntStream.range(0, ADDRESSES).map(entities::entityOf).toArray();
  }

  private static List<String> members(Entities entities) {
    return IntStream.range(0, ADDRESSES)
        .mapToObj(a -> Arrays.toString(entities.addressesOf(a)))
        .toList();
  }

  /** Each address takes the least name among its neighbours until nothing changes. */
  private static int[] expected(List<Link> links) {
    int[] names = IntStream.range(0, ADDRESSES).toArray();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Link link : links) {
        int least = Math.min(names[link.left()], names[link.right()]);
        boolean joins =
            Heuristic.trustedOnes().contains(link.heuristic()) && link.confidence() >= 50;
        if (joins && names[link.left()] != names[link.right()]) {
          names[link.left()] = least;
          names[link.right()] = least;
          changed = true;
        }
      }
    }
    return names;
  }
}
