package amalgam.arena;

import amalgam.platform.node.AliveNodes;
import amalgam.platform.node.SharedClock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The repositories alone, on a real database that all tests share: who tests what they promise
 * tests it on {@link #onH2} and on {@link #onPostgres}, and stores under names of its own.
 */
public final class Repositories {

  private static final class OnH2 {
    private static final Repositories SHARED =
        new Repositories(
            "--amalgam.database.url=jdbc:h2:mem:" + UUID.randomUUID() + ";${amalgam.h2-options}");
  }

  private static final class OnPostgres {
    private static final Repositories SHARED =
        new Repositories(TestPostgres.shared().database().settings());
  }

  /** What is stored and how, without anybody who works on it. */
  @EnableAutoConfiguration
  @ComponentScan(
      basePackages = "amalgam",
      excludeFilters =
          @ComponentScan.Filter(
              type = FilterType.REGEX,
              pattern = "amalgam\\.(?!(.*\\.)?persistence\\.|platform\\.ClockConfiguration).*"))
  static final class Storage {

    @Bean
    SharedClock clockOfTheOnlyNode() {
      return Instant::now;
    }

    @Bean
    AliveNodes nobody() {
      return List::of;
    }
  }

  private final ConfigurableApplicationContext application;

  private Repositories(String... settings) {
    LinkedHashSet<String> arguments = new LinkedHashSet<>(List.of(settings));
    Stream.of(
            "--spring.autoconfigure.exclude=" + String.join(",", Arena.PAGES),
            "--logging.level.root=warn",
            "--spring.main.banner-mode=off")
        .forEach(arguments::add);
    this.application =
        new SpringApplicationBuilder(Storage.class)
            .web(WebApplicationType.NONE)
            .run(arguments.toArray(String[]::new));
  }

  private Repositories(ConfigurableApplicationContext application) {
    this.application = application;
  }

  /** Those of a whole application. */
  static Repositories of(ConfigurableApplicationContext application) {
    return new Repositories(application);
  }

  /** On H2. */
  public static Repositories onH2() {
    return OnH2.SHARED;
  }

  /** On PostgreSQL. */
  public static Repositories onPostgres() {
    return OnPostgres.SHARED;
  }

  /** One of them, or what they stand on. */
  public <T> T get(Class<T> type) {
    return application.getBean(type);
  }

  /** What {@code work} gives, done in one transaction. */
  public <T> T inTransaction(Supplier<T> work) {
    return get(TransactionOperations.class).execute(status -> work.get());
  }
}
