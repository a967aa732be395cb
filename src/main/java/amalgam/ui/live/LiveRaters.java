package amalgam.ui.live;

import amalgam.leaderboard.agreement.RaterStudies;
import amalgam.leaderboard.agreement.RaterStudy;
import amalgam.platform.node.ServesPages;
import amalgam.platform.security.SystemActor;
import amalgam.rating.VotesChanged;
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
 * Tells researchers' open pages how raters answer. It goes through all answers, so that it has a
 * worker of its own; who may open such a page is asked at its door.
 */
@ServesPages
@Component
public class LiveRaters implements DisposableBean {

  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("live-raters").factory());
  private final SharedFeed<TournamentId, RaterStudy> studies;

  LiveRaters(RaterStudies computed) {
    this.studies =
        new SharedFeed<>((id, before) -> SystemActor.call(() -> computed.of(id)), worker, PAUSE);
  }

  /** Has {@code reader} shown the study in {@code page}, now and whenever it has changed. */
  public Registration study(TournamentId tournament, UI page, Consumer<RaterStudy> reader) {
    return OpenPage.read(studies, tournament, page, reader);
  }

  /** Has it computed anew soon, after a decision that may have changed no vote. */
  public void changed(TournamentId tournament) {
    studies.changed(tournament::equals);
  }

  @EventListener
  void on(VotesChanged change) {
    changed(change.tournament());
  }

  @Override
  public void destroy() {
    // Not interrupted: H2 gives up its file where a thread is interrupted that reads it.
    worker.shutdown();
  }
}
