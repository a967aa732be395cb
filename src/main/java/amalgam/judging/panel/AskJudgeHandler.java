package amalgam.judging.panel;

import amalgam.contestant.Charge;
import amalgam.contestant.endpoint.Chats;
import amalgam.judging.JudgedPair;
import amalgam.judging.JudgingRepository;
import amalgam.judging.Question;
import amalgam.judging.Verdict;
import amalgam.platform.job.JobHandler;
import amalgam.platform.job.JobInHand;
import amalgam.platform.job.JobKey;
import amalgam.platform.job.Lane;
import amalgam.platform.log.WorkLog;
import amalgam.tournament.TournamentChanged;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Asks one judge about some pairs, whatever it was not asked before, and casts its votes. Each
 * answer is stored as it comes: whoever takes the job after a death asks for the rest only.
 */
@Component
class AskJudgeHandler implements JobHandler {

  private static final Logger LOG = LoggerFactory.getLogger(AskJudgeHandler.class);

  private final TournamentRepository tournaments;
  private final JudgingRepository judging;
  private final Bench.Seats seats;
  private final QuestionTexts texts;
  private final Counsel counsel;
  private final Chats chats;
  private final WorkLog marks;
  private final ApplicationEventPublisher events;

  AskJudgeHandler(
      TournamentRepository tournaments,
      JudgingRepository judging,
      Bench.Seats seats,
      QuestionTexts texts,
      Counsel counsel,
      Chats chats,
      WorkLog marks,
      ApplicationEventPublisher events) {
    this.tournaments = tournaments;
    this.judging = judging;
    this.seats = seats;
    this.texts = texts;
    this.counsel = counsel;
    this.chats = chats;
    this.marks = marks;
    this.events = events;
  }

  /** What a job is about. */
  private record Sitting(Bench bench, PanelJudge judge, List<JudgedPair> pairs) {

    TournamentId tournament() {
      return bench.tournament().id();
    }

    Examination examination() {
      return new Examination(bench, judge, pairs);
    }
  }

  @Override
  public Set<String> kinds() {
    return Set.of(JudgingJobs.ASK);
  }

  @Override
  public Lane lane() {
    return Lane.WAITING;
  }

  @Override
  public void run(JobInHand job) {
    TournamentId id = JudgingJobs.tournament(job.key());
    try (WorkLog.Marked marked = marks.on(id, job.key())) {
      Sitting sitting = sitting(job.key());
      List<Question> open = open(sitting);
      if (!open.isEmpty()) {
        ask(sitting, open, job);
      }
      if (open(sitting).isEmpty()) {
        job.finish(() -> conclude(sitting));
        events.publishEvent(new TournamentChanged(id));
      } else {
        job.putBack();
      }
    }
  }

  private Sitting sitting(JobKey key) {
    TournamentId id = JudgingJobs.tournament(key);
    Bench bench = seats.of(id);
    PanelJudge judge = bench.judge(JudgingJobs.judge(key));
    int first = JudgingJobs.batch(key) * JudgingJobs.PAIRS;
    double share = share(id, judge);
    return new Sitting(bench, judge, judging.pairs(id, first, first + JudgingJobs.PAIRS, share));
  }

  private double share(TournamentId id, PanelJudge judge) {
    return judging.shares(id).getOrDefault(judge.id(), 0.0);
  }

  private List<Question> open(Sitting sitting) {
    TournamentId id = sitting.tournament();
    Examination examination = sitting.examination();
    Set<Question> answered =
        judging.verdicts(id, sitting.judge().id(), examination.proposals()).stream()
            .map(Verdict::question)
            .collect(Collectors.toSet());
    return examination
        .questions(judging.firstPlaces(id, share(id, sitting.judge()), examination.proposals()))
        .stream()
        .filter(question -> !answered.contains(question))
        .toList();
  }

  private void ask(Sitting sitting, List<Question> open, JobInHand job) {
    Interview interview =
        new Interview(
            sitting.judge(),
            chats.with(sitting.judge().endpoint(), new Charge(sitting.tournament().value(), null)),
            texts.about(sitting.bench(), sitting.examination().proposals()),
            System::nanoTime);
    interview.hold(open, job::isStopping, verdict -> judging.store(sitting.tournament(), verdict));
  }

  private void conclude(Sitting sitting) {
    tournaments.lock(sitting.tournament());
    counsel.conclude(sitting.bench(), sitting.judge(), sitting.pairs());
  }

  @Override
  public void inLogOf(JobKey key, Runnable what) {
    try (WorkLog.Marked marked = marks.on(JudgingJobs.tournament(key), key)) {
      what.run();
    }
  }

  @Override
  public void failed(JobKey key, int tries, String reason) {
    LOG.warn("A judge could not be asked, which is tried again: {}", reason);
  }

  /** What was not answered is missing, and says why. */
  @Override
  public void givenUp(JobKey key, int tries, String reason) {
    Sitting sitting = sitting(key);
    open(sitting)
        .forEach(
            question ->
                judging.store(
                    sitting.tournament(), Interview.givenUp(sitting.judge(), question, reason)));
    conclude(sitting);
  }
}
