package amalgam;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import amalgam.platform.security.ForResearchers;
import amalgam.tournament.By;
import amalgam.tournament.Tournaments;
import amalgam.ui.words.Translated;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.NullMarked;

/**
 * Who may know whom: pure domain at the ground, adapters above, third parties each in their room.
 *
 * <p>Rules about packages that do not exist yet pass, so that a package finds its rule waiting.
 */
@AnalyzeClasses(packages = "amalgam", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String GENERATED = "amalgam.platform.persistence.schema..";

  @ArchTest
  static final ArchRule arrows_point_down_to_the_concepts =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("pages")
          .definedBy("amalgam.ui..", "amalgam.platform.web..", "amalgam.publication..")
          .layer("leaderboard")
          .definedBy("amalgam.leaderboard..")
          .layer("opinions")
          .definedBy(
              "amalgam.judging..", "amalgam.people..", "amalgam.rating..", "amalgam.tournament..")
          .layer("contestants")
          .definedBy("amalgam.contestant..")
          .layer("creativity")
          .definedBy("amalgam.creativity..")
          .layer("concepts")
          .definedBy("amalgam.concept..")
          .layer("statistics")
          .definedBy("amalgam.statistics..")
          .layer("platform")
          .definedBy(
              resideInAPackage("amalgam.platform..")
                  .and(resideOutsideOfPackage("amalgam.platform.web.."))
                  .as("amalgam.platform.. but its web"))
          .whereLayer("pages")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("leaderboard")
          .mayOnlyBeAccessedByLayers("pages")
          .whereLayer("opinions")
          .mayOnlyBeAccessedByLayers("pages", "leaderboard")
          .whereLayer("contestants")
          .mayOnlyBeAccessedByLayers("pages", "leaderboard", "opinions")
          .whereLayer("creativity")
          .mayOnlyBeAccessedByLayers("pages", "leaderboard", "opinions", "contestants")
          .whereLayer("concepts")
          .mayOnlyBeAccessedByLayers(
              "pages", "leaderboard", "opinions", "contestants", "creativity")
          .whereLayer("statistics")
          .mayOnlyBeAccessedByLayers(
              "pages", "leaderboard", "opinions", "contestants", "creativity");

  @ArchTest
  static final ArchRule features_form_no_circle =
      slices()
          .matching("amalgam.(*)..")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(resideInAPackage("amalgam.platform.web.."), alwaysTrue());

  @ArchTest static final ArchRule concept_stands_on_its_own = standsAlone("amalgam.concept..");

  @ArchTest
  static final ArchRule statistics_stands_on_its_own = standsAlone("amalgam.statistics..");

  @ArchTest
  static final ArchRule the_pure_domain_knows_no_framework =
      noClasses()
          .that(
              arePure(
                  "amalgam.concept..",
                  "amalgam.creativity..",
                  "amalgam.judging",
                  "amalgam.statistics..",
                  "amalgam.tournament.pairing.."))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "jakarta..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule jooq_stays_in_persistence = room("org.jooq..", "amalgam..persistence..");

  @ArchTest
  static final ArchRule the_generated_schema_stays_in_persistence =
      room(GENERATED, "amalgam..persistence..");

  @ArchTest
  static final ArchRule springs_security_stays_at_the_doors =
      room(
          "org.springframework.security..",
          "amalgam.account..",
          "amalgam.platform..",
          "amalgam.ui.access..",
          "amalgam.ui.account..",
          "amalgam.ui.shell..");

  @ArchTest
  static final ArchRule limits_are_counted_in_one_place =
      room("io.github.bucket4j..", "amalgam.platform.security..");

  @ArchTest
  static final ArchRule whoever_changes_a_tournament_says_who_they_are_and_is_asked =
      methods()
          .that()
          .areDeclaredIn(Tournaments.class)
          .and(takesA(By.class))
          .should()
          .beAnnotatedWith(ForResearchers.class);

  @ArchTest
  static final ArchRule a_view_says_who_may_see_it =
      classes()
          .that()
          .areAnnotatedWith(Route.class)
          .should()
          .beAnnotatedWith(AnonymousAllowed.class)
          .orShould()
          .beAnnotatedWith(RolesAllowed.class)
          .orShould()
          .beAnnotatedWith(PermitAll.class);

  @ArchTest
  static final ArchRule djl_stays_with_transformers_and_embeddings =
      room("ai.djl..", "amalgam.contestant.transformer..", "amalgam.judging.embedding..");

  @ArchTest
  static final ArchRule embeddings_stay_with_their_judge =
      room("dev.langchain4j..", "amalgam.judging.embedding..");

  @ArchTest
  static final ArchRule the_network_is_asked_in_one_place =
      room("org.apache.hc..", "amalgam.contestant.endpoint..");

  @ArchTest
  static final ArchRule retries_stay_with_endpoints =
      room("dev.failsafe..", "amalgam.contestant.endpoint..");

  @ArchTest
  static final ArchRule vaadin_stays_in_the_user_interface = room("com.vaadin..", "amalgam.ui..");

  @ArchTest
  static final ArchRule the_drivers_of_databases_stay_with_the_platform =
      room(
          "org.postgresql..",
          "amalgam.platform.news..",
          "amalgam.platform.persistence..",
          "amalgam.platform.backup..");

  @ArchTest
  static final ArchRule the_engine_of_the_jobs_stays_with_them =
      room("com.github.kagkarlsson..", "amalgam.platform.job.engine..");

  @ArchTest
  static final ArchRule the_platform_knows_no_feature =
      noClasses()
          .that()
          .resideInAPackage("amalgam.platform..")
          .and()
          .resideOutsideOfPackage("amalgam.platform.web..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("amalgam..").and(resideOutsideOfPackage("amalgam.platform..")));

  @ArchTest
  static final ArchRule parquet_stays_with_the_exports =
      room("org.apache.parquet..", "amalgam.leaderboard.export..");

  @ArchTest
  static final ArchRule templates_stay_with_the_publications =
      room("com.samskivert..", "amalgam.publication..");

  @ArchTest
  static final ArchRule wordnet_stays_with_the_spaces =
      room("net.sf.extjwnl..", "amalgam.concept.space..");

  @ArchTest
  static final ArchRule the_user_interface_computes_nothing_itself =
      noClasses()
          .that()
          .resideInAPackage("amalgam.ui..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.commons..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule every_package_says_what_it_is_for_and_minds_null =
      classes()
          .that()
          .resideOutsideOfPackage(GENERATED)
          .should(
              new ArchCondition<>("be in a package with a @NullMarked package-info") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  JavaPackage home = type.getPackage();
                  if (!home.isAnnotatedWith(NullMarked.class)) {
                    events.add(
                        SimpleConditionEvent.violated(
                            type, home.getName() + " lacks it (seen at " + type.getName() + ")"));
                  }
                }
              });

  @ArchTest
  static final ArchRule pages_for_people_speak_every_language =
      classes()
          .that()
          .resideInAnyPackage(
              "amalgam.ui.account..",
              "amalgam.ui.admin..",
              "amalgam.ui.play..",
              "amalgam.ui.rate..",
              "amalgam.ui.raters..")
          .and()
          .areAnnotatedWith(Route.class)
          .should()
          .beAnnotatedWith(Translated.class);

  private static DescribedPredicate<JavaMethod> takesA(Class<?> type) {
    return DescribedPredicate.describe(
        "takes a " + type.getSimpleName(),
        method -> method.getRawParameterTypes().stream().anyMatch(one -> one.isEquivalentTo(type)));
  }

  private static DescribedPredicate<JavaClass> arePure(String... packages) {
    return JavaClass.Predicates.resideInAnyPackage(packages)
        .and(resideOutsideOfPackage("amalgam..persistence.."));
  }

  private static ArchRule standsAlone(String feature) {
    return noClasses()
        .that(arePure(feature))
        .should()
        .dependOnClassesThat(resideInAPackage("amalgam..").and(resideOutsideOfPackage(feature)))
        .allowEmptyShould(true);
  }

  private static ArchRule room(String thirdParty, String... rooms) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(rooms)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(thirdParty)
        .allowEmptyShould(true);
  }
}
