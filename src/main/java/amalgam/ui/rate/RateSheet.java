package amalgam.ui.rate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the page, as {@code frontend/rate/sheet.ts} reads it.
 *
 * @param turn grows with each sheet
 * @param trouble what went wrong with the last wish and what to do; empty where nothing did
 * @param tournament its name
 * @param tally null as long as nobody is known
 * @param ahead the pair after the answered one, so that nobody waits for it
 */
record RateSheet(
    int turn,
    String stage,
    String trouble,
    String tournament,
    @Nullable Tally tally,
    @Nullable Pair pair,
    @Nullable Pair ahead,
    @Nullable Receipt receipt,
    @Nullable WarmUp warmUp,
    @Nullable Ending ending) {

  /**
   * How far the rater is.
   *
   * @param quota 0 where there is none
   */
  record Tally(int answered, int quota, String pseudonym) {}

  /** Two proposals to one prompt, of whom nothing is said. */
  record Pair(String id, Prompt prompt, Walk left, Walk right, List<String> axes, boolean scales) {}

  /**
   * What was asked.
   *
   * @param language of the words of the space; empty where they are of none
   */
  record Prompt(
      Node start, Node end, List<String> include, List<String> exclude, String language) {}

  /** A walk; only its text where it is none, as an idea is. */
  record Walk(List<Node> concepts, List<Hop> hops, String text) {

    static Walk inWords(String text) {
      return new Walk(List.of(), List.of(), text);
    }
  }

  /** A concept that a walk claims to visit. */
  record Node(String name, boolean known, String definition) {}

  /**
   * A hop as it reads in the direction of the walk.
   *
   * @param part {@code required}, {@code forbidden} or empty
   */
  record Hop(String phrase, boolean exists, String part) {}

  /**
   * What is told once the answer is stored.
   *
   * @param helped what the answer helped to decide, in sentences
   * @param undoable how long it can be taken back, in milliseconds
   */
  record Receipt(String id, Author left, Author right, List<String> helped, long undoable) {}

  /**
   * Whose a proposal was, and what the machine judge found.
   *
   * @param novelty null where it is not measurable
   * @param gate that it failed, in words; empty where none
   */
  record Author(
      String name,
      String setting,
      String link,
      String noveltyText,
      String utilityText,
      @Nullable Double novelty,
      double utility,
      String gate) {}

  /** Examples before the first pair that counts. */
  record WarmUp(boolean skippable, List<Example> examples) {}

  /** A pair whose answer is explained. */
  record Example(
      String title,
      Prompt prompt,
      Walk left,
      Walk right,
      String axis,
      String outcome,
      String agreed,
      String differed) {}

  /** Why there is nothing to rate, or thanks. */
  record Ending(
      String kind,
      String title,
      String sentence,
      String link,
      String linkText,
      String code,
      String returnLink) {

    Ending with(String ownCode, String ownReturnLink) {
      return new Ending(kind, title, sentence, link, linkText, ownCode, ownReturnLink);
    }
  }

  private static RateSheet of(String stage, String tournament, @Nullable Tally tally) {
    return new RateSheet(0, stage, "", tournament, tally, null, null, null, null, null);
  }

  static RateSheet consent() {
    return of("consent", "", null);
  }

  static RateSheet warmUp(WarmUp warmUp, Tally tally) {
    return new RateSheet(0, "warm-up", "", "", tally, null, null, null, warmUp, null);
  }

  static RateSheet pair(String tournament, Tally tally, Pair pair) {
    return new RateSheet(0, "pair", "", tournament, tally, pair, null, null, null, null);
  }

  static RateSheet revealed(String tournament, Tally tally, Receipt receipt, @Nullable Pair ahead) {
    return new RateSheet(0, "revealed", "", tournament, tally, null, ahead, receipt, null, null);
  }

  static RateSheet ending(@Nullable Tally tally, Ending ending) {
    return new RateSheet(0, "ending", "", "", tally, null, null, null, null, ending);
  }

  /** The page stays as it is, and says what is wrong. */
  static RateSheet stay(String trouble) {
    return of("stay", "", null).with(trouble);
  }

  /** The same, with a word about what went wrong before. */
  RateSheet with(String word) {
    return new RateSheet(
        turn, stage, word, tournament, tally, pair, ahead, receipt, warmUp, ending);
  }

  RateSheet at(int number) {
    return new RateSheet(
        number, stage, trouble, tournament, tally, pair, ahead, receipt, warmUp, ending);
  }
}
