package io.haetae.flow.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Clusters of addresses, grown from links. The order of links makes no difference, and a link taken
 * back leaves what would be without it: only the component that held it is computed again, in time
 * proportional to its members and links. Not safe for use by several threads.
 */
public final class Entities {
  private final Set<Heuristic> joining;
  private final int minConfidence;
  private final LinkStore links = new LinkStore();
  private final DisjointSets sets = new DisjointSets();

  /** Clusters by the trusted heuristics, from confidence 50 on. */
  public Entities() {
    this(Heuristic.trustedOnes(), 50);
  }

  /**
   * Clusters by chosen heuristics.
   *
   * @param joining heuristics that join clusters; links of others are kept and join nothing
   * @param minConfidence below which a link joins nothing
   */
  public Entities(Collection<Heuristic> joining, int minConfidence) {
    this.joining = EnumSet.noneOf(Heuristic.class);
    this.joining.addAll(joining);
    this.minConfidence = minConfidence;
  }

  /** Adds a link and returns its id. */
  public int add(Link link) {
    int id = links.add(link);
    if (joins(id)) {
      sets.join(link.left(), link.right());
    }
    return id;
  }

  /** Takes a link back; a second time changes nothing. */
  public void takeBack(int id) {
    if (links.takeBack(id) && joins(id)) {
      rebuild(sets.membersOf(links.left(id)));
    }
  }

  /** The entity of an address: the least id among its addresses. */
  public int entityOf(int address) {
    return sets.nameOf(address);
  }

  /** All addresses of the entity that holds it, ascending. */
  public int[] addressesOf(int address) {
    return sets.membersOf(address);
  }

  /** The links of an address that stand, those that join nothing included, the latest first. */
  public List<Link> linksOf(int address) {
    List<Link> found = new ArrayList<>();
    links.forEachOf(address, id -> found.add(links.get(id)));
    return found;
  }

  private boolean joins(int id) {
    return joining.contains(links.heuristic(id)) && links.confidence(id) >= minConfidence;
  }

  private void rebuild(int[] members) {
    sets.dissolve(members);
    for (int member : members) {
      links.forEachOf(
          member,
          id -> {
            if (joins(id)) {
              sets.join(links.left(id), links.right(id));
            }
          });
    }
  }
}
