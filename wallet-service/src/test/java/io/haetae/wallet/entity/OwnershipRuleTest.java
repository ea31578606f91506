package io.haetae.wallet.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The examples are those of OFAC's FAQ 401. */
class OwnershipRuleTest {
  private static final UUID X = body("x");
  private static final UUID Y = body("y");
  private static final UUID A = body("a");
  private static final UUID B = body("b");
  private static final UUID C = body("c");

  @Test
  void halfIsEnoughAndLessIsNot() {
    assertThat(rule(Set.of(X), owns(X, A, 50)).applies(A)).isTrue();
    assertThat(rule(Set.of(X), owns(X, A, 49)).applies(A)).isFalse();
  }

  @Test
  void sharesOfSeveralBlockedOwnersAreAddedUp() {
    OwnershipRule rule = rule(Set.of(X, Y), owns(X, A, 25), owns(Y, A, 25));

    assertThat(rule.applies(A)).isTrue();
    assertThat(rule.aggregate(A)).isEqualByComparingTo("50");
  }

  @Test
  void whoIsBlockedByTheRuleCountsAsAnOwnerInItsTurn() {
    OwnershipRule rule =
        rule(Set.of(X), owns(X, A, 50), owns(A, B, 50), owns(X, C, 25), owns(B, C, 25));

    assertThat(rule.applies(B)).isTrue();
    assertThat(rule.applies(C)).isTrue();
    assertThat(rule.steps(C))
        .extracting(OwnershipStep::standing)
        .containsExactly(
            OwnershipStep.Standing.LISTED,
            OwnershipStep.Standing.BLOCKED_BY_OWNERSHIP,
            OwnershipStep.Standing.BLOCKED_BY_OWNERSHIP,
            OwnershipStep.Standing.LISTED);
  }

  @Test
  void aShareHeldThroughABodyThatIsNotBlockedDoesNotCount() {
    OwnershipRule rule = rule(Set.of(X), owns(X, A, 25), owns(A, B, 100), owns(X, B, 0));

    assertThat(rule.applies(B)).isFalse();
    assertThat(rule.aggregate(B)).isZero();
  }

  @Test
  void whoIsListedNeedsNoRuleAndACircleEnds() {
    OwnershipRule rule = rule(Set.of(X), owns(A, B, 100), owns(B, A, 100), owns(A, X, 80));

    assertThat(rule.applies(X)).isFalse();
    assertThat(rule.applies(A)).isFalse();
    assertThat(rule.steps(A)).hasSize(2);
  }

  @Test
  void ofTwoListsTheLargerShareCountsAndAnUnknownOneIsTold() {
    OwnershipRule rule =
        rule(
            Set.of(X, Y),
            owns(X, A, 30),
            new OwnershipEdge(A, X, BigDecimal.valueOf(40), "another"),
            new OwnershipEdge(A, Y, null, "list"));

    assertThat(rule.aggregate(A)).isEqualByComparingTo("40");
    assertThat(rule.unknownShares(A)).isEqualTo(1);
    assertThat(rule.applies(A)).isFalse();
  }

  private static OwnershipRule rule(Set<UUID> listed, OwnershipEdge... edges) {
    return new OwnershipRule(List.of(edges), listed);
  }

  private static OwnershipEdge owns(UUID owner, UUID owned, int percent) {
    return new OwnershipEdge(owned, owner, BigDecimal.valueOf(percent), "list");
  }

  private static UUID body(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
