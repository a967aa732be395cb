package amalgam.arena;

import amalgam.concept.ConceptSpace;
import amalgam.concept.Walk;
import amalgam.contestant.Answer;
import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantKind;
import amalgam.contestant.ContestantSource;
import amalgam.contestant.DecodingSettings;
import amalgam.contestant.ProposalRequest;
import amalgam.contestant.ProposalTerms;
import amalgam.contestant.Proposer;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;

/**
 * A contestant that computes nothing but waits before each block, as for a device that does the
 * work; its answers follow from their seeds alone.
 */
public final class Patient implements ContestantSource {

  /** Its id. */
  public static final String ID = "patient";

  /** How long it waits before each block. */
  public static final String WAIT = "--patient.wait=";

  private static final int HOPS = 2;

  private final Duration wait;

  Patient(@Value("${patient.wait:0ms}") Duration wait) {
    this.wait = wait;
  }

  @Override
  public Stream<Contestant> contestants() {
    return Stream.of(new Contestant(ID, "Patient", "Stubs", ContestantKind.BASELINE, null, null));
  }

  @Override
  public Proposer open(String contestantId, DecodingSettings decoding, ProposalTerms terms) {
    return block -> {
      pause();
      return block.stream().map(request -> answer(terms.space(), request)).toList();
    };
  }

  private void pause() {
    try {
      Thread.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while it waited.", e);
    }
  }

  private static Answer answer(ConceptSpace space, ProposalRequest request) {
    SplittableRandom random = new SplittableRandom(request.seed());
    int[] concepts = new int[HOPS + 1];
    int[] relations = new int[HOPS];
    concepts[0] = request.prompt().start();
    for (int hop = 0; hop < HOPS; hop++) {
      relations[hop] = random.nextInt(space.relationCount());
      concepts[hop + 1] = random.nextInt(space.conceptCount());
    }
    return new Answer(Walk.of(concepts, relations), "seed " + request.seed());
  }
}
