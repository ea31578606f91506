package io.haetae.wallet.attribution;

import io.haetae.contracts.category.Categories;
import io.haetae.contracts.category.Category;
import io.haetae.contracts.category.CategoryCode;
import io.haetae.contracts.category.CategoryGroup;
import io.haetae.contracts.category.CategoryScheme;
import io.haetae.contracts.category.CategoryText;
import io.haetae.contracts.verdict.RiskLevel;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Risk categories and what others call them. */
@Path("/v1/categories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Categories")
@Authenticated
@RunOnVirtualThread
class CategoryResource {

  /**
   * A risk category.
   *
   * @param id stable
   * @param group what sort of thing it speaks of
   * @param level what a trusted label gives the address by itself
   * @param custodial whether such a service holds its customers' funds
   * @param en in English
   * @param ko in Korean
   * @param codes what other vocabularies call it
   */
  @Schema(
      name = "Category",
      requiredProperties = {"id", "group", "level", "custodial", "en", "ko", "codes"})
  record CategoryView(
      String id,
      CategoryGroup group,
      RiskLevel level,
      boolean custodial,
      CategoryText en,
      CategoryText ko,
      List<CategoryCode> codes) {}

  /**
   * Every category.
   *
   * @param scheme the vocabulary asked for, null for all
   * @param items gravest group first
   */
  @Schema(name = "CategoryList", requiredProperties = "items")
  record CategoryListView(CategoryScheme scheme, List<CategoryView> items) {}

  private final Categories categories;

  CategoryResource(Categories categories) {
    this.categories = categories;
  }

  @GET
  @Operation(
      operationId = "listCategories",
      summary = "Risk categories, with their codes in every vocabulary or in one")
  public CategoryListView list(@QueryParam("scheme") CategoryScheme scheme) {
    return new CategoryListView(
        scheme, categories.all().stream().map(category -> view(category, scheme)).toList());
  }

  private static CategoryView view(Category category, CategoryScheme scheme) {
    return new CategoryView(
        category.id(),
        category.group(),
        category.level(),
        category.custodial(),
        category.en(),
        category.ko(),
        scheme == null ? category.codes() : category.codesIn(scheme));
  }
}
