package amalgam.tournament.play;

import amalgam.platform.job.JobHandler;
import amalgam.platform.job.JobInHand;
import amalgam.platform.job.JobKey;
import amalgam.platform.job.Lane;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Plays the blocks of models behind servers as all others are played, but several at a time, since
 * they wait for answers: one alone would leave its server idle while its last answers come in and
 * are stored.
 */
@Component
class AskingBlockHandler implements JobHandler {

  private final BlockHandler blocks;

  AskingBlockHandler(BlockHandler blocks) {
    this.blocks = blocks;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(UnitJobs.ASK);
  }

  @Override
  public Lane lane() {
    return Lane.WAITING;
  }

  @Override
  public void run(JobInHand job) {
    blocks.run(job);
  }

  @Override
  public void inLogOf(JobKey key, Runnable what) {
    blocks.inLogOf(key, what);
  }

  @Override
  public void failed(JobKey key, int tries, String reason) {
    blocks.failed(key, tries, reason);
  }

  @Override
  public void givenUp(JobKey key, int tries, String reason) {
    blocks.givenUp(key, tries, reason);
  }
}
