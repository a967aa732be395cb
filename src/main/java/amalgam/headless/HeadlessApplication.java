package amalgam.headless;

import amalgam.platform.node.Role;
import amalgam.platform.node.WorkerEnvironment;
import amalgam.tournament.TournamentChanged;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** The application as one process that works and serves nothing, on a database file. */
final class HeadlessApplication {

  private static final String DATA = "--amalgam.data=";
  private static final String LOG_LEVEL = "--logging.level.root=";

  private HeadlessApplication() {}

  /**
   * Starts it to play one tournament.
   *
   * @param application the class that starts the whole
   * @param changed what to do at every change of a tournament
   */
  static ConfigurableApplicationContext start(
      Class<?> application, RunArguments arguments, RunFolder folder, Runnable changed) {
    List<String> settings = new ArrayList<>(arguments.settings());
    settings.addAll(
        List.of(
            DATA + (arguments.data() == null ? folder.data() : arguments.data()),
            "--amalgam.database.url=jdbc:h2:file:${amalgam.data}/amalgam;${amalgam.h2-options}"));
    return start(application, Role.WORKER, settings, changed);
  }

  /**
   * Starts it.
   *
   * @param role what it does: work, or nothing but tell what is stored
   * @param given of its settings
   */
  static ConfigurableApplicationContext start(
      Class<?> application, Role role, List<String> given, Runnable changed) {
    List<String> settings = new ArrayList<>(given);
    settings.replaceAll(HeadlessApplication::located);
    settings.addAll(
        List.of(
            "--" + Role.SETTING + "=" + role.word(),
            "--spring.autoconfigure.exclude=" + String.join(",", WorkerEnvironment.PAGES),
            "--amalgam.demonstration=false",
            "--amalgam.play=",
            "--amalgam.train="));
    if (settings.stream().noneMatch(setting -> setting.startsWith(LOG_LEVEL))) {
      // What goes wrong with the play is told at its end.
      settings.add(LOG_LEVEL + "error");
    }
    return new SpringApplicationBuilder(application)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        // No pages need a processor of their own here; what a person sets goes before.
        .properties("amalgam.play.workers=" + Runtime.getRuntime().availableProcessors())
        .listeners(new Changes(changed))
        .run(settings.toArray(String[]::new));
  }

  /** H2 refuses a folder that is not named from the root. */
  private static String located(String setting) {
    return setting.startsWith(DATA)
        ? DATA + Path.of(setting.substring(DATA.length())).toAbsolutePath()
        : setting;
  }

  /** Tells that a tournament changed. */
  private record Changes(Runnable news)
      implements ApplicationListener<PayloadApplicationEvent<TournamentChanged>> {

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<TournamentChanged> event) {
      news.run();
    }
  }
}
