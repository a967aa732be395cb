package amalgam.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.UUID;

/**
 * One of a few things to choose, each with a sentence that says what it means: plain HTML's radio
 * buttons.
 *
 * @param <T> what is chosen
 */
public class Choices<T> extends FieldSet {

  private final String group = "choice-" + UUID.randomUUID();

  private T chosen;

  /**
   * @param chosen at first
   */
  public Choices(String question, T chosen) {
    super(question);
    this.chosen = chosen;
    addClassName("choices");
  }

  /**
   * Offers one more.
   *
   * @param meaning what choosing it means; empty where the name says it
   */
  public Choices<T> offer(T thing, String name, String meaning) {
    String id = "option-" + UUID.randomUUID();
    Element radio = new Element("input");
    radio.setAttribute("type", "radio");
    radio.setAttribute("name", group);
    radio.setAttribute("id", id);
    radio.setAttribute("checked", thing.equals(chosen));
    radio.addEventListener("change", event -> chosen = thing);
    NativeLabel label = new NativeLabel(name);
    label.setFor(id);
    Div words = new Div(label);
    if (!meaning.isEmpty()) {
      Paragraph sentence = new Paragraph(meaning);
      sentence.addClassName("quiet");
      sentence.setId(id + "-meaning");
      radio.setAttribute("aria-describedby", id + "-meaning");
      words.add(sentence);
    }
    Span option = new Span();
    option.addClassName("choice");
    option.getElement().appendChild(radio, words.getElement());
    add(option);
    return this;
  }

  public T chosen() {
    return chosen;
  }
}
