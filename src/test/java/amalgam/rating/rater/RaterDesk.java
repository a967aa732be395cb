package amalgam.rating.rater;

import amalgam.arena.Repositories;
import amalgam.platform.security.RateLimits;
import amalgam.tournament.AuditLog;
import amalgam.tournament.TournamentRepository;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** Raters and studies above repositories. */
public final class RaterDesk {

  private RaterDesk() {}

  public static Raters raters(Repositories repositories, RateLimits limits) {
    return new StoredRaters(
        repositories.get(RaterRepository.class),
        limits,
        repositories.get(TransactionOperations.class));
  }

  public static Studies studies(Repositories repositories, ApplicationEventPublisher events) {
    return new StoredStudies(
        repositories.get(StudyRepository.class),
        repositories.get(TournamentRepository.class),
        repositories.get(AuditLog.class),
        repositories.get(TransactionOperations.class),
        events);
  }

  /** Limits by that clock. */
  public static RateLimits limits(Clock clock) {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.registerBean(Clock.class, () -> clock);
    context.register(RateLimits.class);
    context.refresh();
    return context.getBean(RateLimits.class);
  }
}
