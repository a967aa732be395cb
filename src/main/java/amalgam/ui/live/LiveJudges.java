package amalgam.ui.live;

import amalgam.leaderboard.agreement.JudgeReport;
import amalgam.leaderboard.agreement.JudgeReports;
import amalgam.platform.node.ServesPages;
import amalgam.rating.VotesChanged;
import amalgam.tournament.TournamentChanged;
import amalgam.tournament.TournamentId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells open pages what is known of judges when votes come in. Many votes take seconds to go
 * through, so that it has a worker of its own and keeps no other page waiting.
 */
@ServesPages
@Component
public class LiveJudges implements DisposableBean {

  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("live-judges").factory());
  private final SharedFeed<TournamentId, JudgeReport> reports;

  LiveJudges(JudgeReports computed) {
    this.reports = new SharedFeed<>((id, before) -> computed.of(id), worker, PAUSE);
  }

  /** Has {@code reader} shown the report in {@code page}, now and whenever it has changed. */
  public Registration report(TournamentId tournament, UI page, Consumer<JudgeReport> reader) {
    return OpenPage.read(reports, tournament, page, reader);
  }

  @EventListener
  void on(VotesChanged change) {
    reports.changed(change.tournament()::equals);
  }

  @EventListener
  void on(TournamentChanged change) {
    reports.changed(change.tournament()::equals);
  }

  @Override
  public void destroy() {
    // Not interrupted: H2 gives up its file where a thread is interrupted that reads it.
    worker.shutdown();
  }
}
