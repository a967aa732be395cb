package amalgam.ui.play;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** A field for a few sentences. */
@Tag("textarea")
class IdeaField extends AbstractSinglePropertyField<IdeaField, String>
    implements Focusable<IdeaField> {

  private static final int MILLISECONDS_OF_SILENCE = 300;
  private static final int ROWS = 6;

  /**
   * @param longest number of characters that it takes
   */
  IdeaField(int longest) {
    super("value", "", false);
    getElement().setAttribute("rows", Integer.toString(ROWS));
    getElement().setAttribute("maxlength", Integer.toString(longest));
    setSynchronizedEvent("input");
    ValueChangeMode.applyChangeTimeout(
        ValueChangeMode.LAZY, MILLISECONDS_OF_SILENCE, getSynchronizationRegistration());
  }

  /** Gives what stands in the browser at this moment, of which the last letters may be new here. */
  void read(Consumer<String> reader) {
    getElement().executeJs("return this.value").then(String.class, reader::accept);
  }
}
