package amalgam.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;

/**
 * A line to type into: plain HTML, so that the browser and the keepers of passwords know what it is
 * for, with a hint below and room to say what has to be changed.
 */
public class InputLine extends Div {

  private final Input input = new Input();
  private final Paragraph hint = new Paragraph();
  private final Paragraph trouble = new Paragraph();

  /**
   * @param type such as {@code email}
   * @param name by which it is sent
   * @param autocomplete what the browser may fill in
   */
  public InputLine(String label, String type, String name, String autocomplete) {
    addClassName("input-line");
    String id = "line-" + UUID.randomUUID();
    NativeLabel words = new NativeLabel(label);
    words.setFor(id);
    input.setId(id);
    input.setType(type);
    input.getElement().setAttribute("name", name);
    input.getElement().setAttribute("autocomplete", autocomplete);
    input.getElement().setAttribute("aria-describedby", id + "-trouble " + id + "-hint");
    hint.setId(id + "-hint");
    hint.addClassName("quiet");
    hint.setVisible(false);
    trouble.setId(id + "-trouble");
    trouble.addClassName("trouble");
    add(words, input, trouble, hint);
  }

  /** Says below it what is expected. */
  public InputLine withHint(String words) {
    hint.setText(words);
    hint.setVisible(true);
    return this;
  }

  public InputLine withLongest(int characters) {
    input.getElement().setAttribute("maxlength", Integer.toString(characters));
    return this;
  }

  public String value() {
    return input.getValue();
  }

  public void write(String value) {
    input.setValue(value);
  }

  /** The plain element, for what only few need of it. */
  public Input input() {
    return input;
  }

  /** Says what has to be changed, and leads there. */
  public void complain(String words) {
    trouble.setText(words);
    input.getElement().setAttribute("aria-invalid", "true");
    input.focus();
  }

  /** Whether something has to be changed. */
  public boolean complains() {
    return !trouble.getText().isEmpty();
  }

  public void calmDown() {
    trouble.setText("");
    input.getElement().removeAttribute("aria-invalid");
  }
}
