package amalgam.headless;

import amalgam.tournament.Progress;
import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/**
 * Tells how far a tournament is: on one line that changes where a person looks on, else by a line
 * for each tenth.
 */
final class ProgressReport {

  private static final int TENTHS = 10;
  private static final String CLEAR_TO_END = "\u001b[K";

  private final PrintStream output;
  private final boolean watched;
  private int told = -1;
  private boolean open;

  /**
   * @param watched whether a person looks on
   */
  ProgressReport(PrintStream output, boolean watched) {
    this.output = output;
    this.watched = watched;
  }

  /** A report on the standard error, watched in a terminal. */
  static ProgressReport standard() {
    Console console = System.console();
    return new ProgressReport(System.err, console != null && console.isTerminal());
  }

  /** A sentence of its own. */
  void say(String sentence) {
    close();
    output.println(sentence);
  }

  /** Where it stands now. */
  void show(Progress progress) {
    if (progress.planned() > 0) {
      show(progress.share(), words(progress));
    }
  }

  /** How far something is: a share, 0…1, and the words for it. */
  void show(double share, String words) {
    if (watched) {
      output.print("\r" + words + CLEAR_TO_END);
      output.flush();
      open = true;
      return;
    }
    int tenth = (int) (share * TENTHS);
    if (tenth > told) {
      told = tenth;
      output.println(words);
    }
  }

  /** Begins anew with something else, of which nothing has been told. */
  void begin() {
    close();
    told = -1;
  }

  /** Ends the line that changes. */
  void close() {
    if (open) {
      output.println();
      open = false;
    }
  }

  private static String words(Progress progress) {
    long over = progress.done() + progress.failed();
    String words =
        String.format(
            Locale.ROOT,
            "%3d%%  %,d of %,d proposals",
            (int) (100 * progress.share()),
            over,
            progress.planned());
    return progress.remaining() == null
        ? words
        : words + ", about " + span(progress.remaining()) + " left";
  }

  /** Such as {@code 1 h 05 min}, {@code 3 min 20 s} and {@code 12 s}. */
  static String span(Duration span) {
    if (span.toHours() > 0) {
      return String.format(Locale.ROOT, "%d h %02d min", span.toHours(), span.toMinutesPart());
    }
    return span.toMinutes() > 0
        ? String.format(Locale.ROOT, "%d min %02d s", span.toMinutes(), span.toSecondsPart())
        : Math.max(1, span.toSeconds()) + " s";
  }
}
