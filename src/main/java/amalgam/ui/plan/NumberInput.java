package amalgam.ui.plan;

import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;

/** Where a person writes a number that is at least 0. */
class NumberInput extends TextField {

  NumberInput(String label, String hint) {
    super(label);
    setHelperText(hint);
    setAllowedCharPattern("[0-9.]");
    setManualValidation(true);
    setWidthFull();
    getElement().setAttribute("inputmode", "decimal");
  }

  /** In a table, whose headings name it. */
  static NumberInput unlabelled(String name) {
    NumberInput input = new NumberInput("", "");
    input.setAriaLabel(name);
    return input;
  }

  NumberInput with(double value) {
    setValue(Numbers.chosen(value));
    setInvalid(false);
    return this;
  }

  /**
   * What was written.
   *
   * @throws IllegalArgumentException if that is no number
   */
  double number() {
    return read(Double::parseDouble, "Write a number, such as 2.5.");
  }

  /**
   * What was written.
   *
   * @throws IllegalArgumentException if that is no whole number
   */
  int whole() {
    return read(Integer::parseInt, "Write a whole number, such as 20.");
  }

  private <T> T read(Function<String, T> parser, String advice) {
    try {
      T value = parser.apply(getValue().strip());
      setInvalid(false);
      return value;
    } catch (NumberFormatException e) {
      setErrorMessage(advice);
      setInvalid(true);
      throw new IllegalArgumentException(
          "%s: %s".formatted(getLabel().isEmpty() ? "Entrants" : getLabel(), advice), e);
    }
  }
}
