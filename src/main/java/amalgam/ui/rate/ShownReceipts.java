package amalgam.ui.rate;

import amalgam.rating.Axis;
import amalgam.rating.assignment.Helped;
import amalgam.rating.assignment.Receipt;
import amalgam.rating.assignment.Reveal;
import amalgam.ui.rate.RateSheet.Author;
import amalgam.ui.wording.Numbers;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a rater is told once the answer is stored: whose the proposals were, and what it helped. */
@Component
class ShownReceipts {

  /** After so many pairs, and after each further hundred, thanks are due. */
  private static final List<Integer> MILESTONES = List.of(1, 5, 10, 25, 50);

  private static final int HUNDRED = 100;

  /** What a narrower interval must gain to be told of. */
  private static final double WORTH_SAYING = 0.0005;

  private final RateWords words;
  private final Clock clock;

  ShownReceipts(RateWords words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  /**
   * The receipt in words.
   *
   * @param answered how many pairs the rater has answered, this one included
   */
  RateSheet.Receipt receipt(Receipt receipt, int answered, Locale locale) {
    long left = Duration.between(clock.instant(), receipt.undoableUntil()).toMillis();
    return new RateSheet.Receipt(
        receipt.id().toString(),
        author(receipt.left(), locale),
        author(receipt.right(), locale),
        helped(receipt, answered, locale),
        Math.max(left, 0));
  }

  private Author author(Reveal reveal, Locale locale) {
    boolean isMeasured = Double.isFinite(reveal.novelty());
    return new Author(
        reveal.contestant(),
        reveal.decoding(),
        "model/" + reveal.contestantId(),
        isMeasured ? number(reveal.novelty(), locale) : words.say(locale, "reveal.none"),
        number(reveal.utility(), locale),
        isMeasured ? reveal.novelty() : null,
        reveal.utility(),
        reveal.gate().isSatisfied()
            ? ""
            : words.say(locale, "gate." + reveal.gate().word().replace('_', '-')));
  }

  /** Three significant digits, as the language writes them. */
  private static String number(double value, Locale locale) {
    char separator = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    return Numbers.number(value).replace('.', separator);
  }

  private List<String> helped(Receipt receipt, int answered, Locale locale) {
    List<String> sentences = new ArrayList<>();
    String left = name(receipt.left(), receipt.right());
    String right = name(receipt.right(), receipt.left());
    Helped helped = receipt.helped();
    sentences.add(
        helped.pairAnswers() <= 1
            ? words.say(locale, "helped.first", left, right)
            : words.say(locale, "helped.pair", left, right, helped.pairAnswers()));
    for (Axis axis : Axis.values()) {
      Double share = helped.narrowed().get(axis);
      if (share != null && share >= WORTH_SAYING) {
        sentences.add(words.say(locale, "helped." + axis.word(), share));
      }
    }
    if (isMilestone(answered)) {
      sentences.add(words.say(locale, "helped.milestone", answered));
    }
    return sentences;
  }

  /** With its decoding where that is all that tells it from the other. */
  private static String name(Reveal one, Reveal other) {
    return one.contestantId().equals(other.contestantId())
        ? "%s (%s)".formatted(one.contestant(), one.decoding())
        : one.contestant();
  }

  private static boolean isMilestone(int answered) {
    return MILESTONES.contains(answered) || answered > 0 && answered % HUNDRED == 0;
  }
}
