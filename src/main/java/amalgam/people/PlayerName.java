package amalgam.people;

import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantKind;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of someone who wishes to appear.
 *
 * @param name as the person writes it
 * @param isShown whether they wish to appear now
 */
public record PlayerName(String name, boolean isShown) {

  /** Everyone who plays without a name. */
  public static final Contestant PEOPLE =
      new Contestant("people", "People", "People", ContestantKind.PEOPLE, null, null);

  private static final Pattern FIT =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .'’-]{0,38}[\\p{L}\\p{N}.]");

  private static final Pattern NO_ID = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A name without the space around it, letters composed. */
  public static PlayerName of(String typed) {
    String name = Normalizer.normalize(typed.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
    if (!FIT.matcher(name).matches()) {
      throw new PlayException(
          PlayException.Reason.UNFIT_NAME,
          "A name has 2 to 40 letters, digits, spaces, dots, hyphens or apostrophes.");
    }
    return new PlayerName(name, true);
  }

  /** Who competes under it. */
  public Contestant contestant() {
    return new Contestant(id(), name, PEOPLE.family(), ContestantKind.PEOPLE, null, null);
  }

  private String id() {
    return "people-" + NO_ID.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
  }
}
