package amalgam.ui.raters;

import amalgam.ui.component.InputLine;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A line for a number, as the language of the page writes it; what it means stands below. */
class NumberLine extends InputLine {

  private static final int GREATEST_WHOLE = 1_000_000;

  private double number = Double.NaN;

  /**
   * @param keys beginning of the keys of its name and of what it means
   */
  NumberLine(String keys) {
    super(I18NProvider.translate(keys + "name"), "text", name(keys), "off");
    withHint(I18NProvider.translate(keys + "hint"));
    input().getElement().setAttribute("inputmode", "decimal");
  }

  private static String name(String keys) {
    String[] parts = keys.split("\\.");
    return parts[parts.length - 1];
  }

  void write(@Nullable Number value, Locale locale) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setGroupingUsed(false);
    write(value == null ? "" : format.format(value));
  }

  /** Whether it holds a number of that range; if not, it says so. */
  boolean reads(double least, double most) {
    calmDown();
    number = parsed();
    if (number >= least && number <= most) {
      return true;
    }
    complain(getTranslation("raters.number.between", least, most));
    return false;
  }

  /** Whether it holds a whole number from 1 on, or nothing; if not, it says so. */
  boolean readsWhole() {
    calmDown();
    number = value().isBlank() ? Double.NaN : parsed();
    if (value().isBlank()
        || number >= 1 && number <= GREATEST_WHOLE && number == Math.rint(number)) {
      return true;
    }
    complain(getTranslation("raters.number.whole"));
    return false;
  }

  private double parsed() {
    String text = value().strip();
    ParsePosition end = new ParsePosition(0);
    Number parsed = NumberFormat.getNumberInstance(getLocale()).parse(text, end);
    return parsed == null || end.getIndex() < text.length() ? Double.NaN : parsed.doubleValue();
  }

  /** What was read last. */
  double number() {
    return number;
  }

  /** What was read last; null where nothing stood there. */
  @Nullable Integer whole() {
    return Double.isNaN(number) ? null : (int) number;
  }
}
