package io.haetae.wallet.attribution;

import io.haetae.contracts.category.Categories;
import io.haetae.wallet.tagpack.CategoryMapping;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the categories and the rules of their mapping once. */
class CategoriesProducer {
  @Produces
  @Singleton
  Categories categories() {
    return Categories.load();
  }

  @Produces
  @Singleton
  CategoryMapping mapping(Categories categories) {
    return new CategoryMapping(categories);
  }
}
