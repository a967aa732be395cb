package amalgam.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A secret that is shown this once, with a button that copies it. */
public class SecretLine extends Div {

  private static final String COPY =
      """
      const said = $1;
      const done = () => { said.textContent = $2; };
      const failed = () => {
        getSelection().selectAllChildren($0);
        said.textContent = $3;
      };
      if (navigator.clipboard) {
        navigator.clipboard.writeText($0.textContent).then(done, failed);
      } else {
        failed();
      }
      """;

  /**
   * @param words what it is, and that it is not shown again
   */
  public SecretLine(String words, String secret) {
    addClassName("secret-line");
    Code code = new Code(secret);
    code.getElement().setAttribute("tabindex", "0");
    Span said = new Span();
    said.getElement().setAttribute("role", "status");
    said.addClassName("quiet");
    Button copy = new Button(getTranslation("frame.copy"));
    copy.addClickListener(
        click ->
            getElement()
                .executeJs(
                    COPY,
                    code.getElement(),
                    said.getElement(),
                    getTranslation("frame.copied"),
                    getTranslation("frame.not-copied")));
    add(new Paragraph(words), code, new Div(copy, said));
  }
}
