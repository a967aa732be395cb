package amalgam.arena;

import amalgam.AmalgamApplication;
import amalgam.concept.ConceptSpace;
import amalgam.concept.SpaceCatalog;
import amalgam.concept.space.LabelDistribution;
import amalgam.concept.space.LettersSpace;
import amalgam.concept.space.WordNetSpace;
import amalgam.leaderboard.export.TournamentExports;
import amalgam.tournament.By;
import amalgam.tournament.Progress;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentChanged;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.Tournaments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** The real application, without its web server, on the database in a folder. */
public final class Arena implements AutoCloseable {

  /** Who does what tests do. */
  public static final By BY = By.who("a test");

  private static final long SECONDS_WITHOUT_CHANGE = 120;

  /** What needs a web server. */
  static final List<String> PAGES =
      List.of(
          "com.vaadin.flow.spring.SpringBootAutoConfiguration",
          "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
          "com.vaadin.flow.spring.VaadinScopesConfig");

  private final ConfigurableApplicationContext application;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final AtomicLong changes = new AtomicLong();
  private volatile Consumer<TournamentChanged> listener = change -> {};

  private Arena(List<Class<?>> more, Path data, String... settings) {
    Set<String> arguments = new LinkedHashSet<>(List.of(settings));
    Set<String> given = arguments.stream().map(Arena::name).collect(Collectors.toUnmodifiableSet());
    Stream.of(
            "--amalgam.demonstration=false",
            "--amalgam.data=" + data,
            "--amalgam.play.workers=2",
            "--amalgam.job.poll=50ms",
            "--amalgam.job.retry-pause=50ms",
            "--amalgam.job.announce=500ms",
            "--amalgam.database.url=jdbc:h2:file:${amalgam.data}/amalgam;${amalgam.h2-options}",
            "--spring.autoconfigure.exclude=" + String.join(",", PAGES),
            "--logging.level.root=warn",
            "--spring.main.banner-mode=off")
        .filter(setting -> !given.contains(name(setting)))
        .forEach(arguments::add);
    this.application =
        new SpringApplicationBuilder(
                Stream.concat(
                        Stream.of(AmalgamApplication.class, Moody.class, Patient.class, Idle.class),
                        more.stream())
                    .toArray(Class<?>[]::new))
            .web(WebApplicationType.NONE)
            .listeners(onChange())
            .run(arguments.toArray(String[]::new));
  }

  private static String name(String setting) {
    return setting.substring(0, setting.indexOf('='));
  }

  private ApplicationListener<PayloadApplicationEvent<TournamentChanged>> onChange() {
    return new ApplicationListener<>() {
      @Override
      public void onApplicationEvent(PayloadApplicationEvent<TournamentChanged> event) {
        changes.incrementAndGet();
        listener.accept(event.getPayload());
        lock.lock();
        try {
          changed.signalAll();
        } finally {
          lock.unlock();
        }
      }
    };
  }

  /** Starts the application on the database in {@code data}, which is made if it is not there. */
  public static Arena in(Path data, String... settings) {
    return new Arena(List.of(), data, settings);
  }

  /** Starts the application with {@link Sized} contestants among the others. */
  public static Arena withSized(Path data, String... settings) {
    return new Arena(List.of(Sized.class), data, settings);
  }

  /** Starts the application with one more bean. */
  public static Arena with(Class<?> bean, Path data, String... settings) {
    return new Arena(List.of(bean), data, settings);
  }

  /** Starts the application on another database than the folder's. */
  public static Arena on(TestDatabase database, Path data, String... settings) {
    return new Arena(
        List.of(),
        data,
        Stream.concat(Stream.of(database.settings()), Stream.of(settings)).toArray(String[]::new));
  }

  /** A letters space of 144 concepts with skewed relations, stored if it is not there yet. */
  public ConceptSpace storeSmallSpace() {
    return get(SpaceCatalog.class)
        .store(new LettersSpace("small", 12, 2, 5, 6, new LabelDistribution(1), 3).build());
  }

  /** A letters space of 676 concepts, for many prompts, stored if it is not there yet. */
  public ConceptSpace storeLargeSpace() {
    return get(SpaceCatalog.class)
        .store(new LettersSpace("large", 26, 2, 6, 26, new LabelDistribution(1), 1).build());
  }

  /** The space of real words, whose concepts mean something; stored if it is not there yet. */
  public ConceptSpace storeWords() {
    return get(SpaceCatalog.class).store(WordNetSpace.DEFAULT.build());
  }

  /** Tells {@code next} of every change of any tournament from now on. */
  public void onEveryChange(Consumer<TournamentChanged> next) {
    listener = next;
  }

  /** Stores and starts a tournament. */
  public TournamentId start(String definition) {
    Tournament tournament = tournaments().create(definition, BY);
    tournaments().perform(tournament.id(), TournamentAction.START, BY);
    return tournament.id();
  }

  public Tournaments tournaments() {
    return get(Tournaments.class);
  }

  public Moody moody() {
    return get(Moody.class);
  }

  public Progress progress(TournamentId id) {
    return tournaments().progress(id);
  }

  public TournamentStatus status(TournamentId id) {
    return tournaments().find(id).orElseThrow().status();
  }

  /** What is stored, for those who store past the services. */
  public Repositories repositories() {
    return Repositories.of(application);
  }

  /** The application, for those who act in it as one person or another. */
  public ApplicationContext application() {
    return application;
  }

  /** A bean of the application. */
  public <T> T get(Class<T> type) {
    return application.getBean(type);
  }

  /** Waits until a tournament is in a status. */
  public void await(TournamentId id, TournamentStatus status) {
    awaitThat("tournament " + id + " is " + status.word(), () -> status(id) == status);
  }

  /** Waits for something that a tournament's change brings about. */
  public void awaitThat(String what, BooleanSupplier holds) {
    long nanosLeft = TimeUnit.SECONDS.toNanos(SECONDS_WITHOUT_CHANGE);
    long seen = changes.get();
    lock.lock();
    try {
      while (!holds.getAsBoolean()) {
        if (nanosLeft <= 0) {
          throw new AssertionError("Nothing changed any more, and still not true: " + what);
        }
        // Some conditions come about without an event, so look again from time to time.
        long slice = Math.min(nanosLeft, TimeUnit.MILLISECONDS.toNanos(200));
        nanosLeft -= slice - Math.max(0, changed.awaitNanos(slice));
        if (changes.get() > seen) {
          seen = changes.get();
          nanosLeft = TimeUnit.SECONDS.toNanos(SECONDS_WITHOUT_CHANGE);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while waiting until " + what, e);
    } finally {
      lock.unlock();
    }
  }

  /**
   * What {@link #proposalsButForIds} is of a tournament in the small space that nothing disturbs.
   */
  public static List<List<String>> undisturbed(Path folder, String definition) {
    try (Arena arena = in(folder)) {
      arena.storeSmallSpace();
      TournamentId id = arena.start(definition);
      arena.await(id, TournamentStatus.FINISHED);
      return arena.proposalsButForIds(id);
    }
  }

  /** The text of {@code proposals.csv}. */
  public String proposalsCsv(TournamentId id) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try {
      get(TournamentExports.class).proposalsCsv(text, id);
      return text.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** {@link #proposalsCsv} without the ids, which count what was stored before. */
  public List<List<String>> proposalsButForIds(TournamentId id) {
    return ExportedRows.parse(proposalsCsv(id)).without("proposal_id", "prompt_id");
  }

  @Override
  public void close() {
    application.close();
  }
}
