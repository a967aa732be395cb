package amalgam.tournament.play;

import amalgam.platform.job.JobHandler;
import amalgam.platform.job.JobInHand;
import amalgam.platform.job.JobKey;
import amalgam.platform.job.Lane;
import amalgam.platform.log.WorkLog;
import amalgam.tournament.Entrant;
import amalgam.tournament.Proposal;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentRepository;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Judges what people handed in where others than the exact judge have a say. Those are asked first,
 * outside of any transaction; then the answer is judged with what they said.
 */
@Component
class FreeBlockHandler implements JobHandler {

  private final TournamentRepository tournaments;
  private final BlockRepository blocks;
  private final FreeAnswers answers;
  private final FailedBlocks failures;
  private final Stages stages;
  private final Announcer announcer;
  private final Referee referee;
  private final WorkLog marks;

  FreeBlockHandler(
      TournamentRepository tournaments,
      BlockRepository blocks,
      FreeAnswers answers,
      FailedBlocks failures,
      Stages stages,
      Announcer announcer,
      Referee referee,
      WorkLog marks) {
    this.tournaments = tournaments;
    this.blocks = blocks;
    this.answers = answers;
    this.failures = failures;
    this.stages = stages;
    this.announcer = announcer;
    this.referee = referee;
    this.marks = marks;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(UnitJobs.JUDGE_PEOPLE);
  }

  @Override
  public Lane lane() {
    return Lane.SHORT;
  }

  @Override
  public void run(JobInHand job) {
    try (WorkLog.Marked marked = marks.on(UnitJobs.tournament(job.key()), job.key())) {
      ProposalBlock block = blocks.find(UnitJobs.block(job.key())).orElseThrow();
      if (!BlockState.OPEN.contains(block.state())) {
        job.finish(() -> {});
        return;
      }
      Stage stage = stages.stage(block);
      stage.task().judge(prompt(stage, block), blocks.proposals(block));
      job.finish(() -> judge(stage, block));
      announcer.changed(block.tournament());
      referee.finishSoon(block.tournament());
    }
  }

  private static TournamentPrompt prompt(Stage stage, ProposalBlock block) {
    return stage.prompts().get(block.firstPrompt());
  }

  /** Whoever holds the tournament's row tallies all that was judged until now. */
  private void judge(Stage stage, ProposalBlock block) {
    tournaments.lock(block.tournament());
    TournamentPrompt prompt = prompt(stage, block);
    Entrant entrant = Objects.requireNonNull(stage.entrants().get(block.entrant()));
    List<Proposal> own = blocks.proposals(block);
    List<Proposal> all =
        Stream.concat(answers.judged(entrant.id(), prompt.id()).stream(), own.stream()).toList();
    Task.Finding finding = stage.task().judge(prompt, all);
    answers.judge(entrant, prompt, block, finding.of(own.getFirst().id(), prompt.level()));
  }

  @Override
  public void inLogOf(JobKey key, Runnable what) {
    try (WorkLog.Marked marked = marks.on(UnitJobs.tournament(key), key)) {
      what.run();
    }
  }

  @Override
  public void failed(JobKey key, int tries, String reason) {
    failures.noteFailure(UnitJobs.block(key), tries, reason);
    announcer.changed(UnitJobs.tournament(key));
  }

  @Override
  public void givenUp(JobKey key, int tries, String reason) {
    ProposalBlock block = blocks.find(UnitJobs.block(key)).orElseThrow();
    Stage stage = stages.stage(block);
    if (stage.task().giveUpJudging(blocks.proposals(block), reason)) {
      judge(stage, block);
    } else {
      failures.giveUp(block.id(), tries, reason);
    }
    announcer.changed(block.tournament());
  }
}
