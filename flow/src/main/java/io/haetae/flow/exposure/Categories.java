package io.haetae.flow.exposure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The categories of an engine, each with the index that its vectors use; at most 58. */
public final class Categories {
  /** Value that was seen to arrive and that no label explains. */
  public static final String UNATTRIBUTED = "UNATTRIBUTED";

  /** Value that the ledger did not see arrive. */
  public static final String UNOBSERVED = "UNOBSERVED";

  static final int MOST = 59;
  static final int UNOBSERVED_INDEX = 0;

  private final List<Category> categories = new ArrayList<>();
  private final Map<String, Integer> indexes = new HashMap<>();
  private final int minted;

  private Categories(List<Category> given, String minted) {
    add(new Category(UNOBSERVED, Integer.MIN_VALUE));
    given.forEach(this::add);
    if (categories.size() > MOST) {
      throw new IllegalArgumentException("More than " + (MOST - 1) + " categories");
    }
    this.minted = index(minted);
  }

  /**
   * Categories in this order.
   *
   * @param minted id of the one among them that newly created coins belong to
   */
  public static Categories of(List<Category> categories, String minted) {
    return new Categories(categories, minted);
  }

  /** Index of a category, refused when there is no such one. */
  public int index(String id) {
    Integer index = indexes.get(id);
    if (index == null) {
      throw new IllegalArgumentException("No category " + id);
    }
    return index;
  }

  /** The category of an index. */
  public Category at(int index) {
    return categories.get(index);
  }

  /** How many there are, {@link #UNOBSERVED} included. */
  public int size() {
    return categories.size();
  }

  /** A text that other categories do not have. */
  String fingerprint() {
    return minted + " " + categories;
  }

  int minted() {
    return minted;
  }

  int rank(int index) {
    return categories.get(index).rank();
  }

  private void add(Category category) {
    if (indexes.putIfAbsent(category.id(), categories.size()) != null
        || category.id().equals(UNATTRIBUTED)) {
      throw new IllegalArgumentException("Category " + category.id() + " stands twice");
    }
    categories.add(category);
  }
}
