package amalgam.leaderboard.originality;

import java.util.List;

/** Sums up, prompt by prompt, how far valid answers lie from those of other contestants. */
public interface OriginalityOfAnswers {

  /** So many of the others' answers are looked at. */
  int NEAREST = 5;

  /** Adds an answer; those of one prompt come one after the other. */
  void add(ValidAnswer answer);

  /** The sums over all that was added. */
  List<OriginalitySums> sums();
}
