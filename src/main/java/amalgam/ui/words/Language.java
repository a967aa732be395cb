package amalgam.ui.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which the pages can be read, the first being the one that has every text. */
public enum Language {
  /** British, so that dates read as they do on the pages that are in English only. */
  ENGLISH("English", Locale.UK),
  GERMAN("Deutsch", Locale.GERMANY);

  private final String ownName;
  private final Locale locale;

  Language(String ownName, Locale locale) {
    this.ownName = ownName;
    this.locale = locale;
  }

  /** What those who speak it call it. */
  public String ownName() {
    return ownName;
  }

  /** How its dates and numbers are written. */
  public Locale locale() {
    return locale;
  }

  /** Its code in addresses, files and documents, such as {@code en}. */
  public String code() {
    return locale.getLanguage();
  }

  /** The language of that code, if the pages speak it. */
  public static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The language of that place, {@link #ENGLISH} where the pages do not speak it. */
  public static Language of(Locale locale) {
    return ofCode(locale.getLanguage()).orElse(ENGLISH);
  }
}
