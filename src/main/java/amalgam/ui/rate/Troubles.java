package amalgam.ui.rate;

import amalgam.rating.assignment.AssignmentException;
import amalgam.rating.rater.RaterException;
import java.util.Locale;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Says what went wrong with a wish, and what to do; what was answered stays on the page. */
@Component
class Troubles {

  private static final Logger log = LoggerFactory.getLogger(Troubles.class);

  private final RateWords words;

  Troubles(RateWords words) {
    this.words = words;
  }

  /**
   * What a wish leads to.
   *
   * @param instead what follows where the pair of the wish is no longer this rater's
   */
  RateSheet attempt(Supplier<RateSheet> wish, Supplier<RateSheet> instead, Locale locale) {
    try {
      return wish.get();
    } catch (AssignmentException refused) {
      return refused(refused.reason(), instead, locale);
    } catch (RaterException refused) {
      return RateSheet.stay(refused(refused.reason(), locale));
    } catch (DataAccessException | TransactionException silent) {
      log.warn("The database does not take what a rater wished.", silent);
      return RateSheet.stay(words.say(locale, "trouble.database"));
    } catch (RuntimeException failure) {
      log.error("What a rater wished could not be done.", failure);
      return RateSheet.stay(words.say(locale, "trouble.failed"));
    }
  }

  /** Why somebody does not come in. */
  String refused(RaterException.Reason reason, Locale locale) {
    return words.say(
        locale, reason == RaterException.Reason.TOO_OFTEN ? "trouble.crowd" : "trouble.invitation");
  }

  private RateSheet refused(
      AssignmentException.Reason reason, Supplier<RateSheet> instead, Locale locale) {
    return switch (reason) {
      case NOT_YOURS, TAKEN_BY_OTHERS -> onward("trouble.expired", instead, locale);
      case ANSWERED_ALREADY, SKIPPED_ALREADY -> onward("trouble.answered", instead, locale);
      case NOT_ANSWERED, IMPOSSIBLE_TIME -> RateSheet.stay(words.say(locale, "trouble.refused"));
      case TOO_OFTEN -> RateSheet.stay(words.say(locale, "trouble.often"));
      case NOTHING_TO_UNDO, TOO_LATE_TO_UNDO -> RateSheet.stay(words.say(locale, "trouble.undo"));
    };
  }

  private RateSheet onward(String key, Supplier<RateSheet> instead, Locale locale) {
    return attempt(instead, () -> RateSheet.stay(words.say(locale, "trouble.failed")), locale)
        .with(words.say(locale, key));
  }
}
