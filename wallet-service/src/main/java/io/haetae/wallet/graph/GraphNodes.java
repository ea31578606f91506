package io.haetae.wallet.graph;

import io.haetae.contracts.asset.Network;
import io.haetae.contracts.category.Categories;
import io.haetae.contracts.category.Category;
import io.haetae.contracts.category.CategoryGroup;
import io.haetae.flow.exposure.Label;
import io.haetae.wallet.asset.AddressResolver;
import io.haetae.wallet.asset.AskedAddress;
import io.haetae.wallet.attribution.ActiveAttributions;
import io.haetae.wallet.attribution.Attribution;
import io.haetae.wallet.attribution.AttributionIndex;
import io.haetae.wallet.exposure.EngineCategories;
import io.haetae.wallet.index.ActiveIndex;
import io.haetae.wallet.index.ListIndex;
import io.haetae.wallet.judgement.Found;
import io.haetae.wallet.listing.ListKind;
import io.haetae.wallet.listing.ListedEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says of addresses what lists and labels say now. */
@ApplicationScoped
class GraphNodes {
  private static final int MOST_LABELS = 5;

  private static final Set<CategoryGroup> STAY_OPEN =
      EnumSet.of(CategoryGroup.SANCTIONS, CategoryGroup.OBFUSCATION);

  private final AddressResolver addresses;
  private final ActiveIndex lists;
  private final ActiveAttributions attributions;
  private final EngineCategories engine;
  private final Clock clock;
  private final Map<String, Integer> gravity = new HashMap<>();

  GraphNodes(
      AddressResolver addresses,
      ActiveIndex lists,
      ActiveAttributions attributions,
      Categories categories,
      EngineCategories engine,
      Clock clock) {
    this.addresses = addresses;
    this.lists = lists;
    this.attributions = attributions;
    this.engine = engine;
    this.clock = clock;
    categories.all().forEach(category -> gravity.put(category.id(), gravity.size()));
  }

  /** A look-up over what stands in the caller's transaction. */
  LookUp lookUp(Network network) {
    return new LookUp(network, lists.current(), attributions.current(), clock.instant());
  }

  /** Answers for the addresses of one question from one state of knowledge. */
  final class LookUp {
    private final Network network;
    private final ListIndex listed;
    private final AttributionIndex labelled;
    private final Instant now;
    private final Map<String, GraphNode> known = new HashMap<>();

    private LookUp(Network network, ListIndex listed, AttributionIndex labelled, Instant now) {
      this.network = network;
      this.listed = listed;
      this.labelled = labelled;
      this.now = now;
    }

    /** Nothing is said of no address. */
    GraphNode node(String address) {
      return known.computeIfAbsent(
          address == null ? "" : address, text -> address == null ? nobody() : read(address));
    }

    private GraphNode nobody() {
      return new GraphNode(network.id(), null, null, null, false, false, List.of(), List.of());
    }

    private GraphNode read(String address) {
      AskedAddress asked = addresses.asked(network, null, address);
      List<Attribution> labels = labelled.find(asked, now);
      List<ListedEntry> entries =
          listed.evidence(asked, null).found().stream()
              .map(Found::entry)
              .filter(entry -> entry.kind() == ListKind.SANCTIONS)
              .toList();
      Said said = said(entries, labels);
      return new GraphNode(
          network.id(),
          address,
          said.category(),
          said.group(),
          said.weak(),
          closed(entries, labels),
          labels.stream().limit(MOST_LABELS).map(GraphNodes::label).toList(),
          entries.stream().map(GraphNodes::listing).toList());
    }

    private Said said(List<ListedEntry> entries, List<Attribution> labels) {
      LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
      List<ListedEntry> standing = entries.stream().filter(entry -> stands(entry, today)).toList();
      if (!standing.isEmpty()) {
        boolean state = standing.stream().anyMatch(ListedEntry::stateActor);
        return new Said(
            state ? EngineCategories.STATE_ACTOR : Label.SANCTIONED,
            CategoryGroup.SANCTIONS,
            false);
      }
      Said trusted = gravest(labels.stream().filter(label -> !label.informsOnly()).toList(), false);
      if (trusted.category() != null) {
        return trusted;
      }
      return entries.isEmpty()
          ? gravest(labels, true)
          : new Said(Label.FORMERLY_SANCTIONED, CategoryGroup.SANCTIONS, false);
    }
  }

  /** Whether a node of the category is one of those that are asked for. */
  static boolean isOf(String asked, String category) {
    return asked.equals(category)
        || asked.equals(Label.SANCTIONED) && EngineCategories.STATE_ACTOR.equals(category);
  }

  private record Said(String category, CategoryGroup group, boolean weak) {}

  private Said gravest(List<Attribution> labels, boolean weak) {
    return labels.stream()
        .map(Attribution::category)
        .min(Comparator.comparingInt((Category category) -> gravity.get(category.id())))
        .map(category -> new Said(category.id(), category.group(), weak))
        .orElse(new Said(null, null, false));
  }

  private static boolean stands(ListedEntry entry, LocalDate today) {
    return entry.ended() == null || entry.ended().isAfter(today);
  }

  /**
   * A trusted label ends a flow by the class of its service, unless a list, or a trusted label of
   * sanctions or of a mixer, names the address too: a service must not hide them.
   */
  private boolean closed(List<ListedEntry> entries, List<Attribution> labels) {
    List<Category> trusted =
        labels.stream().filter(label -> !label.informsOnly()).map(Attribution::category).toList();
    return entries.isEmpty()
        && trusted.stream().map(Category::group).noneMatch(STAY_OPEN::contains)
        && trusted.stream().anyMatch(category -> engine.ends(category.id()));
  }

  private static GraphNode.Label label(Attribution label) {
    return new GraphNode.Label(
        label.id(),
        label.label(),
        label.category().id(),
        label.actor(),
        label.confidence().value(),
        label.informsOnly(),
        label.pack());
  }

  private static GraphNode.Listing listing(ListedEntry entry) {
    return new GraphNode.Listing(
        entry.source(),
        entry.entry(),
        entry.entity(),
        entry.listedFor(),
        entry.programs(),
        entry.effective(),
        entry.ended());
  }
}
