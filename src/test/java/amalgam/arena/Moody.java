package amalgam.arena;

import amalgam.contestant.Answer;
import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantKind;
import amalgam.contestant.ContestantSource;
import amalgam.contestant.DecodingSettings;
import amalgam.contestant.ProposalRequest;
import amalgam.contestant.ProposalTerms;
import amalgam.contestant.Proposer;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A contestant that answers as a test tells it, and counts how often it was asked. */
public final class Moody implements ContestantSource {

  /** Its id. */
  public static final String ID = "moody";

  private final AtomicInteger blocks = new AtomicInteger();
  private volatile Mood mood = (terms, block) -> silence(block);

  /** How it answers. */
  @FunctionalInterface
  public interface Mood {
    List<Answer> answer(ProposalTerms terms, List<ProposalRequest> block);
  }

  /** From now on it answers so. */
  public void become(Mood next) {
    mood = next;
  }

  /** How many blocks it was asked to answer. */
  public int blocksAsked() {
    return blocks.get();
  }

  /** Answers that are no walks. */
  public static List<Answer> silence(List<ProposalRequest> block) {
    return block.stream().map(request -> new Answer(null, "…")).toList();
  }

  /** Waits until a test lets it go on, for ten minutes at most. */
  public static void await(CountDownLatch latch) {
    try {
      latch.await(10, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public Stream<Contestant> contestants() {
    return Stream.of(new Contestant(ID, "Moody", "Moods", ContestantKind.BASELINE, null, null));
  }

  @Override
  public Proposer open(String contestantId, DecodingSettings decoding, ProposalTerms terms) {
    return block -> {
      blocks.incrementAndGet();
      return mood.answer(terms, block);
    };
  }
}
