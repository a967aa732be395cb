package amalgam.headless;

import amalgam.tournament.TournamentChanged;
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

  private static final String LOG_LEVEL = "--logging.level.root=";

  private HeadlessApplication() {}

  /**
   * Starts it.
   *
   * @param application the class that starts the whole
   * @param changed what to do at every change of a tournament
   */
  static ConfigurableApplicationContext start(
      Class<?> application, RunArguments arguments, RunFolder folder, Runnable changed) {
    List<String> settings = new ArrayList<>(arguments.settings());
    settings.addAll(
        List.of(
            "--amalgam.data=" + (arguments.data() == null ? folder.data() : arguments.data()),
            "--amalgam.database.url=jdbc:h2:file:${amalgam.data}/amalgam;${amalgam.h2-options}",
            "--amalgam.role=worker",
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

  /** Tells that a tournament changed. */
  private record Changes(Runnable news)
      implements ApplicationListener<PayloadApplicationEvent<TournamentChanged>> {

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<TournamentChanged> event) {
      news.run();
    }
  }
}
